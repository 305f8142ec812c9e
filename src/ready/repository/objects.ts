/** Kubernetes and OpenShift objects of a repository: from plain YAML and JSON, OpenShift templates and Helm charts. */
import type { Document } from '../../document/document.ts';
import { parseDocuments } from '../../document/parse.ts';
import { getAt, isObject, own, type Path, toText } from '../../document/pointer.ts';
import { UserError } from '../../errors.ts';
import type { FileTree } from '../file-tree.ts';
import { type ChartFolder, chartOfTemplate, helpersOf } from './charts.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Unread } from './read-yaml.ts';
import { type Helpers, renderTemplate } from './template.ts';
import { unknownText } from './template-functions.ts';

export interface KubernetesObject {
  /** Its path in the tree, and as messages name it. */
  path: string;
  file: string;
  kind: string;
  apiVersion: string;
  /** What only the release knows stands as `__unknown__` in it. */
  name: string | undefined;
  data: Readonly<Record<string, unknown>>;
  origin: 'manifest' | 'openshift-template' | 'helm';
  environment: Environment;
  /** `file:line` of a value below it. */
  where(path?: Path): string;
  /** True where nobody knows whether this part is rendered. */
  isUncertain(path?: Path): boolean;
  /** True where what stands beside `spec` or right below it comes from a helper that is not here. */
  isIncomplete: boolean;
  /** True where the file has a placeholder or an action for it: what releases it may give another value. */
  isVariable(path: Path): boolean;
  /** The line of the file where a value stands. */
  written(path: Path): string;
}

export interface Objects {
  list: readonly KubernetesObject[];
  /** Files that look like manifests and cannot be read, with the reason. */
  unread: readonly Unread[];
}

interface Source {
  path: string;
  name: string;
  text: string;
  /** Of the text's lines (from 1) the file's lines. */
  lineOf(line: number): number;
  isUncertain(line: number): boolean;
  /** Lines of the text (from 1) where something of the first two levels was left out. */
  gaps: readonly number[];
  /** Of the file as it is. */
  lines(): readonly string[];
  origin: KubernetesObject['origin'];
  /** Why nothing is in the text where something would be installed. */
  made?: string;
}

/** More manifests than any API has; what lies beyond is told as not read. */
const mostFiles = 3000;

export function objectsOf(tree: FileTree, charts: readonly ChartFolder[]): Objects {
  const list: KubernetesObject[] = [];
  const unread: Unread[] = [];
  const helpers = new Map<ChartFolder, Helpers>();
  const helpersFor = (chart: ChartFolder): Helpers => {
    const known = helpers.get(chart) ?? helpersOf(chart, charts, tree);
    helpers.set(chart, known);
    return known;
  };
  const manifests = tree.files.filter(
    file => /\.(ya?ml|json)$/i.test(file) && !/(^|\/)(node_modules|vendor)\//.test(file),
  );
  for (const [index, path] of manifests.entries()) {
    if (index === mostFiles) {
      unread.push({ where: tree.name(path), why: `there are more than ${mostFiles} YAML and JSON files` });
      break;
    }
    const text = tree.text(path);
    if (text === undefined) continue;
    const chart = chartOfTemplate(path, charts);
    if (!mayHoldObjects(text) && !(chart && /\{\{-?\s*(include|template)\b/.test(text))) continue;
    const source = sourceOf(path, text, tree, chart && { chart, helpers: helpersFor(chart) });
    if (source === undefined) {
      unread.push({ where: tree.name(path), why: 'its template cannot be rendered without Helm' });
      continue;
    }
    if (source.made !== undefined) unread.push({ where: tree.name(path), why: source.made });
    try {
      for (const document of parseDocuments(source.text, source.name)) list.push(...objectsIn(document, source));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const line = error.place.line === undefined ? '' : `:${source.lineOf(error.place.line)}`;
      const why = source.origin === 'helm' ? 'what its template gives is no YAML without Helm' : 'it is no valid YAML';
      unread.push({ where: source.name + line, why });
    }
  }
  return { list, unread };
}

/** Cheap, before parsing: most YAML and JSON files are something else. */
function mayHoldObjects(text: string): boolean {
  return /["']?apiVersion["']?\s{0,5}:/.test(text) && /["']?kind["']?\s{0,5}:/.test(text);
}

/** Undefined where its template is not understood. */
function sourceOf(
  path: string,
  text: string,
  tree: FileTree,
  of: { chart: ChartFolder; helpers: Helpers } | undefined,
): Source | undefined {
  const name = tree.name(path);
  let split: readonly string[] | undefined;
  const lines = (): readonly string[] => {
    split ??= text.split(/\r\n|\n|\r/);
    return split;
  };
  const plain = { path, name, text, lines, lineOf: (line: number) => line, isUncertain: () => false, gaps: [] };
  if (!of) return { ...plain, origin: 'manifest' };
  const rendered = renderTemplate(text, of.chart, of.helpers);
  if (!rendered) return undefined;
  const [missing] = rendered.missing;
  const isEmpty = !mayHoldObjects(rendered.text);
  return {
    ...plain,
    gaps: rendered.gaps.filter(({ indent }) => indent <= 2).map(({ line }) => line + 1),
    ...(isEmpty &&
      missing !== undefined && {
        made: `the helper "${missing.slice(0, 60)}" makes it, which stands in a chart that is not here`,
      }),
    text: rendered.text,
    lineOf: line => rendered.lines[line - 1] ?? line,
    isUncertain: line => rendered.uncertain.has(line - 1),
    origin: 'helm',
  };
}

function objectsIn(document: Document, source: Source): KubernetesObject[] {
  const { data } = document;
  if (!isObject(data)) return [];
  if (data.kind === 'Template' && Array.isArray(data.objects)) {
    const parameters = parametersOf(data.parameters);
    return data.objects.flatMap((one: unknown, index) =>
      objectOf(filled(one, parameters), ['objects', index], document, { ...source, origin: 'openshift-template' }),
    );
  }
  if (data.kind === 'List' && Array.isArray(data.items)) {
    return data.items.flatMap((one: unknown, index) => objectOf(one, ['items', index], document, source));
  }
  return objectOf(data, [], document, source);
}

function objectOf(data: unknown, root: Path, document: Document, source: Source): KubernetesObject[] {
  if (!isObject(data) || typeof data.kind !== 'string' || typeof data.apiVersion !== 'string') return [];
  const name = getAt(data, ['metadata', 'name']);
  const lineOf = (path: Path): number => document.locate([...root, ...path]).start.line;
  const end = document.locate(root, 'value').end.line;
  const written = (path: Path): string => source.lines()[source.lineOf(lineOf(path)) - 1] ?? '';
  return [
    {
      path: source.path,
      file: source.name,
      kind: data.kind,
      apiVersion: data.apiVersion,
      name: typeof name === 'string' ? name : undefined,
      data,
      origin: source.origin,
      environment: environmentOf(source.path),
      where: (path = ['kind']) => `${source.name}:${source.lineOf(lineOf(path))}`,
      isIncomplete: source.gaps.some(line => line >= lineOf([]) && line <= end + 1),
      isUncertain: (path = ['kind']) => source.isUncertain(lineOf(path)),
      isVariable: path => isOpen(written(path)),
      written,
    },
  ];
}

/** The parameters of an OpenShift template that have a value of their own. */
function parametersOf(list: unknown): Map<string, string> {
  const values = new Map<string, string>();
  if (!Array.isArray(list)) return values;
  for (const one of list) {
    const name = own(one, 'name');
    const value = own(one, 'value');
    if (typeof name === 'string' && value !== undefined && value !== null && typeof value !== 'object')
      values.set(name, toText(value));
  }
  return values;
}

/** `${NAME}` gives text and `${{NAME}}` the value itself; a parameter without a value is given when the template is processed. */
function filled(value: unknown, parameters: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    const whole = /^\$\{\{(\w+)\}\}$/.exec(value.trim());
    if (whole) return parameters.has(whole[1]!) ? scalarOf(parameters.get(whole[1]!)!) : unknownText;
    return value.replace(/\$\{(\w+)\}/g, (_, name: string) => parameters.get(name) ?? unknownText);
  }
  if (Array.isArray(value)) return value.map(one => filled(one, parameters));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, parameters)]));
}

function scalarOf(text: string): unknown {
  if (/^-?\d+$/.test(text)) return Number(text);
  return text === 'true' ? true : text === 'false' ? false : text;
}

/** True where a text has a part that only the release, a parameter or a variable of the pipeline gives. */
export function isOpen(text: string): boolean {
  return (
    text.includes(unknownText) ||
    /\$\{|\{\{|\$\(|#\{[\w.-]+\}|<[\w-]+>|%[A-Z_]+%|__[A-Z][A-Z0-9_]*__|@@\w+@@|\(\([\w. -]+\)\)/.test(text)
  );
}
