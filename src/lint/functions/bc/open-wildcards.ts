/** Wildcard parameters that take a wildcard alone (G-62). */
import { own } from '../../../document/pointer.ts';
import type { RuleFunction, RuleResult } from '../../rule.ts';
import { wildcardParameters } from './wildcards.ts';

interface Options {
  /** The fewest characters that narrow a search. */
  minLength: number;
}

const openWildcards: RuleFunction<Options> = (_value, { minLength }, context) => {
  const results: RuleResult[] = [];
  const seen = new Set<unknown>();
  for (const { name, value, schema, at } of wildcardParameters(context).flatMap(one => one.parameters)) {
    if (seen.has(value)) continue;
    seen.add(value);
    const least = own(schema, 'minLength');
    if ((typeof least === 'number' && least >= minLength) || own(schema, 'pattern') !== undefined) continue;
    results.push({
      path: at,
      message: `"${name}" takes wildcards and has neither a minLength of ${minLength} nor a pattern.`,
    });
  }
  return results;
};
export default openWildcards;
