/** Path segments that name an operation instead of a resource (G-17). */
import { operations } from '../../openapi.ts';
import type { RuleContext, RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { segmentsOf } from './server-urls.ts';
import { splitWords, verbs } from './words.ts';

interface Options {
  /** `action`: the last segment of a path that has POST alone, which the guidelines let initiate an action. `resource`: all others. */
  use: 'resource' | 'action';
  /** Verbs that are nouns as often: they count only where the segment has no other word (`search`, not `search-queries`). */
  nounVerbs: string[];
  /** Verbs that are nouns where they stand alone (`/process`, `/post`), so that they never count. */
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
  const words = splitWords(name);
  const isAlone = words.every(word => verbs.has(word));
  return words.find(word => verbs.has(word) && !nouns.includes(word) && (isAlone || !nounVerbs.includes(word)));
}
