/** Spectral's `enumeration`: a scalar is one of the listed values. */
import type { RuleResult } from '../rule.ts';
import { optionsOf } from './options.ts';
import { printValue } from './print.ts';

type Scalar = string | number | boolean | null;

export const checkOptions = optionsOf('enumeration', {
  example: '{ "values": ["Berlin", "London", "Paris"] }, { "values": [2, 3, 5, 8, 13, 21] }',
  required: ['values'],
  options: {
    values: {
      accepts: value => Array.isArray(value) && value.every(isScalar),
      problem:
        '"enumeration" and its "values" option support only arrays of primitive values, i.e. ["Berlin", "London", "Paris"]',
    },
  },
});

export default function enumeration(value: unknown, options: { values: readonly Scalar[] }): RuleResult[] | undefined {
  if (!isScalar(value) || options.values.includes(value)) return undefined;
  const allowed = options.values.map(printValue).join(', ');
  return [{ message: `#{{print("value")}} must be equal to one of the allowed values: ${allowed}` }];
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
