/** Keywords for numbers and strings, in the order in which Ajv runs them. */

import { own } from '../../../document/pointer.ts';
import { compilePattern } from '../../../pattern.ts';
import { numberFormats, stringFormats } from '../formats.ts';
import type { Keyword } from '../keyword.ts';
import { fail, Undecided } from '../run.ts';
import { aBoolean, aCount, aNumber, aPositive, aRegularExpression, aString } from '../shapes.ts';

type Comparison = [sign: string, holds: (value: number, limit: number) => boolean];
const atMost: Comparison = ['<=', (value, limit) => value <= limit];
const atLeast: Comparison = ['>=', (value, limit) => value >= limit];
const below: Comparison = ['<', (value, limit) => value < limit];
const above: Comparison = ['>', (value, limit) => value > limit];

function limit(name: string, plain: Comparison, exclusiveName: string, exclusive: Comparison): Keyword<number> {
  return {
    shape: aNumber,
    rule(value, schema, dialect) {
      const isExclusive = dialect.hasBooleanExclusive && schema[exclusiveName] === true;
      const [sign, holds] = isExclusive ? exclusive : plain;
      return (data, run) =>
        holds(data, value) || fail(run, name, schema, `must be ${sign} ${value}`, { comparison: sign, limit: value });
    },
  };
}

function exclusiveLimit(name: string, plainName: string, [sign, holds]: Comparison): Keyword<number> {
  return {
    shape(value, dialect, schema) {
      if (!dialect.hasBooleanExclusive) return aNumber(value, dialect);
      if (typeof value !== 'boolean') return aBoolean(value, dialect);
      return schema[plainName] === undefined ? `can only be used with "${plainName}"` : undefined;
    },
    rule: (value, schema, dialect) =>
      dialect.hasBooleanExclusive
        ? undefined
        : (data, run) =>
            holds(data, value) ||
            fail(run, name, schema, `must be ${sign} ${value}`, { comparison: sign, limit: value }),
  };
}

const multipleOf: Keyword<number> = {
  shape: aPositive,
  rule: (value, schema) => (data, run) =>
    isMultiple(data, value) || fail(run, 'multipleOf', schema, `must be multiple of ${value}`, { multipleOf: value }),
};

/** Binary fractions are no reason to refuse 19.99 as a multiple of 0.01. */
function isMultiple(value: number, factor: number): boolean {
  const times = value / factor;
  if (Number.isInteger(times)) return true;
  return Number.isFinite(times) && Math.abs(times - Math.round(times)) <= Math.abs(times) * 4 * Number.EPSILON;
}

function format(formats: typeof stringFormats | typeof numberFormats): Keyword<string> {
  return {
    shape: aString,
    rule(value, schema) {
      const isValid = own(formats, value) as ((data: unknown) => boolean) | undefined;
      if (!isValid) return undefined;
      return (data, run) =>
        isValid(data) || fail(run, 'format', schema, `must match format "${value}"`, { format: value });
    },
  };
}

function length(name: string, comparison: string, holds: (length: number, limit: number) => boolean): Keyword<number> {
  return {
    shape: aCount,
    rule: (value, schema) => (data, run) =>
      holds(codePoints(data), value) ||
      fail(run, name, schema, `must NOT have ${comparison} than ${value} characters`, { limit: value }),
  };
}

function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const isPair = (text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (isPair) {
      count--;
      i++;
    }
  }
  return count;
}

const pattern: Keyword<string> = {
  shape: aRegularExpression,
  rule: (value, schema) => (data, run) =>
    matches(value, data) || fail(run, 'pattern', schema, `must match pattern "${value}"`, { pattern: value }),
};

/** Whether a text matches an expression from a schema; the run ends undecided where no engine can say in bounded time. */
export function matches(source: string, text: string): boolean {
  const compiled = compilePattern(source);
  if ('problem' in compiled) throw new Undecided(`${compiled.problem}: ${source.slice(0, 200)}`);
  if (text.length > compiled.maxLength) {
    throw new Undecided(
      `a text of ${text.length} characters is too long for the regular expression ${source.slice(0, 200)}`,
    );
  }
  return compiled.test(text);
}

export const numberKeywords: Record<string, Keyword> = {
  maximum: limit('maximum', atMost, 'exclusiveMaximum', below),
  minimum: limit('minimum', atLeast, 'exclusiveMinimum', above),
  exclusiveMaximum: exclusiveLimit('exclusiveMaximum', 'maximum', below),
  exclusiveMinimum: exclusiveLimit('exclusiveMinimum', 'minimum', above),
  multipleOf,
  format: format(numberFormats),
};

export const stringKeywords: Record<string, Keyword> = {
  maxLength: length('maxLength', 'more', (length, limit) => length <= limit),
  minLength: length('minLength', 'fewer', (length, limit) => length >= limit),
  pattern,
  format: format(stringFormats),
};
