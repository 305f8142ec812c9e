/** Spectral's `falsy`: the value is absent, empty, zero or false. */
import type { RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('falsy');

export default function falsy(value: unknown): RuleResult[] | undefined {
  return value ? [{ message: '#{{print("property")}}must be falsy' }] : undefined;
}
