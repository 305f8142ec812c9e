/** URLs that do not follow base domain / business function / application / plural noun (G-87). */
import type { Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { segmentsOf, serverUrls, splitUrl } from './server-urls.ts';
import { isVersionSegment } from './version-channels.ts';

interface Options {
  /** Fixed segments before the first parameter that the pattern asks for. */
  segments: number;
  /** Labels of a host name that name no function and no application. */
  plainLabels: string[];
}

/** Relative servers are left alone: the gateway, not the document, gives their host and first segments. */
const shallowUrls: RuleFunction<Options> = (_value, options, context) => {
  const bases = serverUrls(context).map(({ url }) => splitUrl(url));
  const base = bases.find(one => one.host !== undefined && !/^(localhost|127\.|\[?::1)/.test(one.host));
  if (!base || namesService(base.host!, options.plainLabels)) return [];
  const before = base.segments.filter(isFixed).length;
  const templates = templatesOf(context);
  const shallow: Path[] = [];
  for (const template of templates) {
    const segments = segmentsOf(template);
    const firstParameter = segments.findIndex(segment => segment.includes('{'));
    const fixed = (firstParameter < 0 ? segments : segments.slice(0, firstParameter)).filter(isFixed);
    if (before + fixed.length < options.segments) shallow.push(['paths', template]);
  }
  return oneFinding(
    shallow,
    `${amount(shallow.length, 'path')} of ${templates.length} without business function, application and noun after ${base.host}.`,
  );
};
export default shallowUrls;

function templatesOf(context: RuleContext): string[] {
  return [...new Set(operations(context).map(one => one.template))];
}

function isFixed(segment: string): boolean {
  return !isVersionSegment(segment);
}

/** `ches.api.gov.bc.ca` names its application in the host, as is usual in BC; `api.gov.bc.ca` does not. */
function namesService(host: string, plainLabels: readonly string[]): boolean {
  const labels = host.split('.');
  if (labels.length === 1) return true; // A placeholder, or a name inside one network.
  const domain = /(^|\.)gov\.bc\.ca$/.test(host) ? 3 : 2;
  const before = labels.slice(0, -domain);
  // A domain of its own, such as www.bclaws.ca, names the application itself.
  if (domain === 2 && (before.length === 0 || before.join() === 'www')) return true;
  return before.some(label => !plainLabels.includes(label));
}
