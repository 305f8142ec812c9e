/** Spectral's `undefined`: the value is not there at all. */
import type { RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('undefined');

export default function absent(value: unknown): RuleResult[] | undefined {
  return value === undefined ? undefined : [{ message: '#{{print("property")}}must be undefined' }];
}
