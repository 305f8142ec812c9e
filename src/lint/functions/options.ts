/** Checks the `functionOptions` of a stock function and says, in Spectral's words, what is wrong with them. */
import { isObject } from '../../document/pointer.ts';

/** The type of an option, a nested object, or a test with the text for what fails it. */
type Option = 'string' | 'number' | 'boolean' | Nested | { accepts(value: unknown): boolean; problem: string };

interface Nested {
  options: Record<string, Option>;
  required?: readonly string[];
}

interface Shape extends Nested {
  /** Valid options, as the text for wrong ones shows them. */
  example: string;
  /** May be absent or null. */
  optional?: true;
  /** An object without any option is wrong. */
  atLeastOne?: true;
  /** Instead of the text that names the missing option. */
  missing?: string;
}

/** Takes `functionOptions` (undefined or null where a rule has none), gives one text per mistake. */
export type OptionsCheck = (options: unknown) => string[];

/** The check of a function that takes none. */
export function noOptions(name: string): OptionsCheck {
  return options =>
    options === undefined || options === null ? [] : [`"${name}" function does not accept any options`];
}

/** The check of a function (by its name in rulesets) that takes the options of `shape`. */
export function optionsOf(name: string, shape: Shape): OptionsCheck {
  const invalid = `"${name}" function has invalid options specified. Example valid options: ${shape.example}`;
  return options => {
    if (shape.optional && (options === undefined || options === null)) return [];
    if (!isObject(options)) return [invalid];
    if (shape.atLeastOne && Object.keys(options).length === 0) return [invalid];
    const missing = shape.required?.some(key => isAbsent(options, key));
    return shape.missing && missing
      ? [shape.missing, ...checkEach(name, { options: shape.options }, options, '')]
      : checkEach(name, shape, options, '');
  };
}

function checkEach(name: string, shape: Nested, options: Record<string, unknown>, parent: string): string[] {
  const problems = (shape.required ?? [])
    .filter(key => isAbsent(options, key))
    .map(key => `"${name}" function is missing "${parent}${key}" option`);
  for (const [key, value] of Object.entries(options)) {
    const option = Object.hasOwn(shape.options, key) ? shape.options[key] : undefined;
    if (option === undefined) problems.push(`"${name}" function does not support "${parent}${key}" option`);
    else if (value !== undefined) problems.push(...checkOne(name, option, value, parent + key));
  }
  return problems;
}

/** Rulesets written in JavaScript can hold an option that is undefined: to Spectral it is not there. */
function isAbsent(options: Record<string, unknown>, key: string): boolean {
  return !Object.hasOwn(options, key) || options[key] === undefined;
}

function checkOne(name: string, option: Option, value: unknown, path: string): string[] {
  if (typeof option === 'object' && 'accepts' in option) return option.accepts(value) ? [] : [option.problem];
  const type = typeof option === 'string' ? option : 'object';
  const fits = type === 'object' ? isObject(value) : type === 'number' ? Number.isFinite(value) : typeof value === type;
  if (!fits) return [`"${name}" function and its "${path}" option accepts only the following types: ${type}`];
  return typeof option === 'object' && isObject(value) ? checkEach(name, option, value, `${path}.`) : [];
}
