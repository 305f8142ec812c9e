/** Operations with more than one wildcard parameter (G-62). */
import type { RuleFunction } from '../../rule.ts';
import { wildcardParameters } from './wildcards.ts';

const repeatedWildcards: RuleFunction = (_value, _options, context) =>
  wildcardParameters(context)
    .filter(one => one.parameters.length > 1)
    .map(({ operation, parameters }) => ({
      path: operation.at,
      message: `${parameters.length} parameters take wildcards: ${parameters
        .map(one => one.name)
        .slice(0, 5)
        .join(', ')}.`,
    }));
export default repeatedWildcards;
