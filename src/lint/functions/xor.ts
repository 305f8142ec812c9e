/** Spectral's `xor`: an object has exactly one of the listed properties. */
import { isObject } from '../../document/pointer.ts';
import type { RuleResult } from '../rule.ts';
import { noneMessage, type PropertiesOptions, present, propertiesOptions } from './or.ts';

export const checkOptions = propertiesOptions(
  'xor',
  '["country", "street"], ["one", "two", "three"]',
  '{ "properties": ["country", "street"] }, { "properties": ["one", "two", "three"] }, etc.',
);

export default function xor(value: unknown, options: PropertiesOptions): RuleResult[] | undefined {
  if (!isObject(value)) return undefined;
  const found = present(value, options.properties);
  if (found.length === 0) return [{ message: noneMessage(options.properties) }];
  if (found.length > 1) return [{ message: `Just one of "${found.join('" and "')}" must be defined` }];
  return undefined;
}
