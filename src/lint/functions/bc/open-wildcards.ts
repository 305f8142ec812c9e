/** Wildcard parameters that take a wildcard alone (G-62). */
import { own } from '../../../document/pointer.ts';
import type { Parameter } from '../../openapi.ts';
import type { RuleFunction } from '../../rule.ts';
import { amount, oneFinding } from './places.ts';
import { wildcardParameters } from './wildcards.ts';

interface Options {
  /** The fewest characters that narrow a search. */
  minLength: number;
}

/** One finding for the document; a parameter that many operations share counts once. */
const openWildcards: RuleFunction<Options> = (_value, { minLength }, context) => {
  const open = new Map<unknown, Parameter>();
  for (const parameter of wildcardParameters(context).flatMap(one => one.parameters)) {
    const least = own(parameter.schema, 'minLength');
    const isBounded =
      (typeof least === 'number' && least >= minLength) || own(parameter.schema, 'pattern') !== undefined;
    if (!isBounded && !open.has(parameter.value)) open.set(parameter.value, parameter);
  }
  return oneFinding(
    [...open.values()].map(one => one.at),
    `${amount(open.size, 'wildcard parameter')} with neither a minLength of ${minLength} nor a pattern.`,
  );
};
export default openWildcards;
