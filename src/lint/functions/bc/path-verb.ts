/** Path segments that name an operation instead of a resource (G-17). */
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { segmentsOf } from './server-urls.ts';
import { splitWords, verbs } from './words.ts';

interface Options {
  /** `action`: the last segment of a path that has POST alone, which the guidelines let initiate an action. `resource`: all others. */
  use: 'resource' | 'action';
  /** Verbs that are nouns as often: they count alone (`search`) and as an order (`searchRoutes`), not in `search-queries`. */
  nounVerbs: string[];
  /** Those that are nouns where they stand alone (`/process`, `/post`, `/list`). */
  nouns: string[];
}

/** One finding for each verb, with all its paths; a path comes once. */
const pathVerbs: RuleFunction<Options> = (_value, options, context) => {
  const causes: Causes = new Map();
  for (const [template, methods] of methodsByTemplate(context)) {
    const found = segmentsOf(template).map(segment => verbOf(segment, options));
    const isAction = found.at(-1) !== undefined && methods.every(method => method === 'post');
    const verb = isAction ? found.at(-1) : found.find(Boolean);
    if (verb === undefined || isAction !== (options.use === 'action')) continue;
    addPlace(causes, `"${verb}" in the path is an operation, not a resource`, ['paths', template]);
  }
  return findingPerCause(causes, 'path');
};
export default pathVerbs;

function methodsByTemplate(context: RuleContext): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { template, method } of operations(context)) {
    found.set(template, [...(found.get(template) ?? []), method]);
  }
  return found;
}

function verbOf(segment: string, { nounVerbs, nouns }: Options): string | undefined {
  // `/routes/{id}:approve` is a verb behind a resource.
  const name = segment.replace(/^\{[^{}]*\}:/, '');
  // A segment with a parameter or an extension is named after what the client asks for.
  if (/[{}.]/.test(name)) return undefined;
  const words = splitWords(name).filter(word => word !== 'v' && !/^\d+$/.test(word));
  if (compounds.has(words.join(' '))) return undefined;
  const isAlone = words.every(word => verbs.has(word));
  return words.find((word, index) => {
    if (!verbs.has(word)) return false;
    if (!nounVerbs.includes(word) || (isAlone && !nouns.includes(word))) return true;
    return index === 0 && words.length > 1 && isOrder(word, words.at(-1)!);
  });
}

/** `updateRoute` and `list-permits` are orders; `update-history` and `search-results` are things. */
function isOrder(first: string, last: string): boolean {
  if (first === 'find' || first === 'list') return true;
  const isThing = products.has(last) || (works.has(first) && parts.has(last));
  return (acts.has(first) || works.has(first)) && !isThing;
}

/** Verbs before what they change. */
const acts = new Set(['update', 'edit', 'cancel']);
/** Verbs that are the names of work as well, which has parts of its own (`search-filters`, `uploadStatus`). */
const works = new Set(['search', 'download', 'upload', 'sync', 'refresh']);
/** What comes of an act, so that the word before it is a noun. */
const products = new Set(
  (
    'criteria history histories hits interval log logs metrics mode queries query reason reasons result results session ' +
    'sessions statistics stats suggest suggestions window'
  ).split(' '),
);
const parts = new Set(
  (
    'agent agents count counts date engine engines error errors facets field fields filter filters folder group ' +
    'groups index indexes job jobs limit limits link links model models option options page parameters policies ' +
    'policy profile profiles provider providers quota rate request requests schedule schedules server service ' +
    'services setting settings state status statuses task tasks term terms token tokens type types url urls'
  ).split(' '),
);
/** Things that are called after an act without a word that tells. */
const compounds = new Set([
  'add on',
  'add ons',
  'cancel policies',
  'cancel policy',
  'list entries',
  'list items',
  'list price',
  'list prices',
  'list views',
  'update requests',
]);
