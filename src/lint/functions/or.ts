/** Spectral's `or`: an object has at least one of the listed properties. */
import { isObject } from '../../document/pointer.ts';
import type { RuleResult } from '../rule.ts';
import { type OptionsCheck, optionsOf } from './options.ts';

export interface PropertiesOptions {
  properties: readonly string[];
}

export const checkOptions = propertiesOptions(
  'or',
  '["default", "example"], ["title", "summary", "description"]',
  '{ "properties": ["default", "example"] }, { "properties": ["title", "summary", "description"] }, etc.',
);

export default function or(value: unknown, options: PropertiesOptions): RuleResult[] | undefined {
  if (!isObject(value) || present(value, options.properties).length > 0) return undefined;
  return [{ message: noneMessage(options.properties) }];
}

/** The keys of `value` that are listed, in the order of the value. */
export function present(value: Record<string, unknown>, properties: readonly string[]): string[] {
  return Object.keys(value).filter(key => properties.includes(key));
}

/** What `or` and `xor` say where none of the properties is there. */
export function noneMessage(properties: readonly string[]): string {
  if (properties.length <= 4) return `At least one of "${properties.join('" or "')}" must be defined`;
  const first = properties.slice(0, 3).join('" or "');
  return `At least one of "${first}" or ${properties.length - 3} other properties must be defined`;
}

/** The check of the one option that `or` and `xor` have. */
export function propertiesOptions(name: string, lists: string, example: string): OptionsCheck {
  return optionsOf(name, {
    example,
    required: ['properties'],
    options: {
      properties: {
        accepts: value => Array.isArray(value) && value.length >= 2 && value.every(one => typeof one === 'string'),
        problem: `"${name}" requires at least two enumerated "properties", i.e. ${lists}, etc.`,
      },
    },
  });
}
