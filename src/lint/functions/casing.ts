/** Spectral's `casing`: a non-empty string is written in one case style, optionally in groups with a separator. */
import { compilePattern, type Pattern } from '../../pattern.ts';
import type { RuleResult } from '../rule.ts';
import { optionsOf } from './options.ts';

/** `#` stands for the digits, where they are allowed. A capital that starts a word has more letters or ends the text. */
const styles = {
  flat: '[a-z][a-z#]*',
  camel: '[a-z][a-z#]*(?:[A-Z](?:[a-z#]+|$))*',
  pascal: '[A-Z][a-z#]*(?:[A-Z](?:[a-z#]+|$))*',
  kebab: '[a-z][a-z#]*(?:-[a-z#]+)*',
  cobol: '[A-Z][A-Z#]*(?:-[A-Z#]+)*',
  snake: '[a-z][a-z#]*(?:_[a-z#]+)*',
  macro: '[A-Z][A-Z#]*(?:_[A-Z#]+)*',
};

export interface CasingOptions {
  type: keyof typeof styles;
  disallowDigits?: boolean;
  separator?: { char: string; allowLeading?: boolean };
}

export const checkOptions = optionsOf('casing', {
  example: '{ "type": "camel" }, { "type": "pascal", "disallowDigits": true }',
  required: ['type'],
  options: {
    type: {
      accepts: value => typeof value === 'string' && Object.hasOwn(styles, value),
      problem: `"casing" function and its "type" option accept the following values: ${Object.keys(styles).join(', ')}`,
    },
    disallowDigits: 'boolean',
    separator: {
      required: ['char'],
      options: {
        char: {
          accepts: value => typeof value === 'string' && [...value].length <= 1,
          problem: '"casing" function and its "separator.char" option accepts only char, i.e. "I" or "/"',
        },
        allowLeading: 'boolean',
      },
    },
  },
});

export default function casing(value: unknown, options: CasingOptions): RuleResult[] | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const { separator } = options;
  if (separator?.allowLeading && value === separator.char) return undefined;
  return testOf(options).test(value) ? undefined : [{ message: `must be ${options.type} case` }];
}

const testByOptions = new WeakMap<CasingOptions, Pick<Pattern, 'test'>>();

function testOf(options: CasingOptions): Pick<Pattern, 'test'> {
  const known = testByOptions.get(options);
  if (known) return known;
  const compiled = compilePattern(sourceOf(options));
  // Cannot happen: the source is made of the styles above and one escaped character.
  const test = 'problem' in compiled ? { test: () => true } : compiled;
  testByOptions.set(options, test);
  return test;
}

function sourceOf({ type, disallowDigits, separator }: CasingOptions): string {
  const word = styles[type].replaceAll('#', disallowDigits ? '' : '0-9');
  if (!separator || separator.char === '') return `^${word}$`;
  const char = separator.char.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  return `^${separator.allowLeading ? `(?:${char})?` : ''}${word}(?:${char}${word})*$`;
}
