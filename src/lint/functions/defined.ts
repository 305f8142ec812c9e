/** Spectral's `defined`: the value is there, whatever it is. */
import type { RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('defined');

export default function defined(value: unknown): RuleResult[] | undefined {
  return value === undefined ? [{ message: '#{{print("property")}}must be defined' }] : undefined;
}
