/** Spectral's `length`: characters of a string, items of a list, keys of an object, or a number itself, within bounds. */
import type { RuleResult } from '../rule.ts';
import { optionsOf } from './options.ts';
import { printValue } from './print.ts';

export const checkOptions = optionsOf('length', {
  example: '{ "min": 2 }, { "max": 5 }, { "min": 0, "max": 10 }',
  atLeastOne: true,
  options: { min: 'number', max: 'number' },
});

export default function length(value: unknown, options: { min?: number; max?: number }): RuleResult[] | undefined {
  const size = sizeOf(value);
  if (size === undefined) return undefined;
  const { min, max } = options;
  const results: RuleResult[] = [];
  if (min !== undefined && size < min)
    results.push({ message: `#{{print("property")}}must be longer than ${printValue(min)}` });
  if (max !== undefined && size > max)
    results.push({ message: `#{{print("property")}}must be shorter than ${printValue(max)}` });
  return results;
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
}
