/** Spectral's `truthy`: the value is there and is not empty, zero or false. */
import type { RuleResult } from '../rule.ts';
import { noOptions } from './options.ts';

export const checkOptions = noOptions('truthy');

export default function truthy(value: unknown): RuleResult[] | undefined {
  return value ? undefined : [{ message: '#{{print("property")}}must be truthy' }];
}
