/** Prometheus alerting rules: of which kind they are, from which value on, and after how long. */
import { getAt, isObject, own, type Path } from '../../document/pointer.ts';
import type { FileTree } from '../file-tree.ts';
import { environmentOf } from './environment.ts';
import type { KubernetesObject } from './objects.ts';
import { readYaml, type Unread } from './read-yaml.ts';

export interface Alert {
  name: string;
  /** Its file, from the top of the repository. */
  path: string;
  where: string;
  /** What its expression watches; undefined: neither latency nor errors. */
  watches: 'latency' | 'errors' | undefined;
  /** Of the latency: 0.95. */
  quantile: number | undefined;
  /** `> 0.2`, as it is written; undefined where the expression compares with nothing. */
  threshold: string | undefined;
  /** `5m`, as it is written; undefined where it fires at once. */
  lasting: string | undefined;
}

/** The rules of PrometheusRule objects and of rule files, without those of other environments than production. */
export function alertsOf(tree: FileTree, objects: readonly KubernetesObject[], unread: Unread[]): Alert[] {
  const ofObjects = objects
    .filter(({ kind, environment }) => kind === 'PrometheusRule' && environment !== 'other')
    .flatMap(object =>
      alertsIn(getAt(object.data, ['spec', 'groups']), ['spec', 'groups'], path => object.where(path), object.path),
    );
  const ofFiles = tree.files
    .filter(file => /\.(ya?ml|rules)$/i.test(file) && environmentOf(file) !== 'other')
    .filter(file => {
      const text = tree.text(file) ?? '';
      return /^groups\s*:/m.test(text) && /\balert\s*:/.test(text) && !text.includes('apiVersion');
    })
    .flatMap(file =>
      readYaml(tree, file, unread).flatMap(document =>
        alertsIn(
          own(document.data, 'groups'),
          ['groups'],
          path => `${document.file}:${document.locate(path).start.line}`,
          file,
        ),
      ),
    );
  return [...ofObjects, ...ofFiles];
}

function alertsIn(groups: unknown, path: Path, where: (path: Path) => string, file: string): Alert[] {
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group: unknown, index) => {
    const rules = own(group, 'rules');
    if (!Array.isArray(rules)) return [];
    return rules.flatMap((rule: unknown, number) => {
      if (!isObject(rule) || typeof rule.alert !== 'string') return [];
      const expression = typeof rule.expr === 'string' ? rule.expr.slice(0, 5000) : '';
      const lasting = own(rule, 'for');
      return [
        {
          name: rule.alert,
          path: file,
          where: where([...path, index, 'rules', number]),
          ...watchedBy(expression),
          threshold: thresholdOf(expression),
          lasting: typeof lasting === 'string' && !/^0[a-z]*$/.test(lasting.trim()) ? lasting.trim() : undefined,
        },
      ];
    });
  });
}

/** Jobs, backups, volumes and machines fail and last too: that is no alert on the calls of an API. */
const aboutOther = /\bkube_|backup|\bcert|disk|volume|\bgc_|scrape_|\betcd|\bnode_|cron/i;

function watchedBy(expression: string): Pick<Alert, 'watches' | 'quantile'> {
  if (aboutOther.test(expression)) return { watches: undefined, quantile: undefined };
  const quantile =
    /histogram_quantile\s*\(\s*(0?\.\d+)/.exec(expression)?.[1] ??
    /quantile\s*=\s*["'](0?\.\d+)["']/.exec(expression)?.[1];
  const isLatency = /duration|latency|response_?time|request_?time|_seconds_(bucket|sum)/i.test(expression);
  if (isLatency) return { watches: 'latency', quantile: quantile === undefined ? undefined : Number(quantile) };
  const isErrors = /[=~!]"?\^?5(\.\.|xx|\d\d|\[)|["'(|]5(\.\.|xx|\[0-9\])|error|fail(ed|ure)|5xx/i.test(expression);
  return { watches: isErrors ? 'errors' : undefined, quantile: undefined };
}

/** The last comparison with a number. */
function thresholdOf(expression: string): string | undefined {
  const found = [...expression.matchAll(/(>=?|<=?)\s*(?:bool\s+)?(\d+(?:\.\d+)?(?:e[-+]?\d+)?)/g)].at(-1);
  return found && `${found[1]} ${found[2]}`;
}
