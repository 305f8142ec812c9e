/** Parameters in the URI that carry a credential (G-22). */
import { operations, type Parameter } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { addPlace, type Causes, findingPerCause } from './causes.ts';
import { descriptionOf, isEnumerated } from './schemas.ts';
import { uriValues } from './uri-values.ts';
import { normaliseName } from './words.ts';

interface Options {
  /** Normalised names that are credentials whatever the description says. */
  names: string[];
  /** Normalised names that are so in the query, where the description speaks of an API key, a subscription or access; in a path they name things. */
  unclearNames?: string[];
}

/** One finding for each name, with all its places. */
const credentialParameters: RuleFunction<Options> = (_value, options, context) => {
  const causes: Causes = new Map();
  const seen = new Set<unknown>();
  for (const parameter of operations(context).flatMap(one => uriValues(context, one))) {
    if (seen.has(parameter.value) || !isCredential(parameter, options)) continue;
    seen.add(parameter.value);
    const cause = `The ${parameter.in} parameter "${parameter.name}" carries a credential in the URI`;
    addPlace(causes, cause, parameter.at);
  }
  return findingPerCause(causes, 'place');
};
export default credentialParameters;

function isCredential({ name, in: place, value, schema }: Parameter, { names, unclearNames = [] }: Options): boolean {
  if ((place !== 'query' && place !== 'path') || isEnumerated(schema)) return false;
  const plain = normaliseName(name);
  const text = `${descriptionOf(value)} ${descriptionOf(schema)}`;
  // A token for the next page opens nothing.
  if (names.includes(plain)) return !/\b(page|pages|paging|pagination|cursor|continu\w*|next)\b/i.test(text);
  const isUnclear = place === 'query' && unclearNames.includes(plain);
  return isUnclear && /\b(api|subscription|access|secret)[ -]?key\b|\bcredential|\bauthenticat|\bbearer\b/i.test(text);
}
