/** What the changes about values in requests share with their twins in responses. */
import { defineTwins, type Judgement } from '../change.ts';
import type { Difference, Effect } from '../schema/index.ts';

export const becameNotNullable = defineTwins({
  kind: 'became-not-nullable',
  bump: 'minor',
  says: '{subject} may not be null any more',
  examples: [
    { base: '{type: [string, "null"]}', revision: '{type: string}', finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false },
  ],
});

export const becameNullable = defineTwins({
  kind: 'became-nullable',
  bump: 'minor',
  says: '{subject} may be null now',
  examples: [
    { base: '{type: string}', revision: '{type: [string, "null"]}', finds: true },
    { base: '{type: [string, "null"]}', revision: '{anyOf: [{type: string}, {type: "null"}]}', finds: false },
  ],
});

export const constChanged = defineTwins({
  kind: 'const-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must be {to}, no longer {from}',
  examples: [
    { base: '{const: 1}', revision: '{const: 2}', finds: true },
    { base: '{const: 1}', revision: '{enum: [1]}', finds: false },
  ],
});

export const defaultAdded = defineTwins({
  kind: 'default-added',
  breaking: false,
  says: '{subject} has got the default {to}',
  examples: [
    { base: '{type: integer}', revision: '{type: integer, default: 10}', finds: true },
    { base: '{type: integer, default: 10}', revision: '{type: integer, default: 10}', finds: false },
  ],
});

export const defaultChanged = defineTwins({
  kind: 'default-changed',
  breaking: false,
  says: 'the default of {subject} changed from {from} to {to}',
  examples: [
    { base: '{type: integer, default: 10}', revision: '{type: integer, default: 20}', finds: true },
    { base: '{type: integer, default: 20}', revision: '{type: integer, default: 20}', finds: false },
  ],
});

export const defaultRemoved = defineTwins({
  kind: 'default-removed',
  breaking: false,
  says: '{subject} has lost its default {from}',
  examples: [
    { base: '{type: integer, default: 10}', revision: '{type: integer}', finds: true },
    { base: '{type: integer}', revision: '{type: integer}', finds: false },
  ],
});

export const enumAdded = defineTwins({
  kind: 'enum-added',
  bump: 'minor',
  says: '{subject} is limited to {to} now',
  examples: [
    { base: '{type: string}', revision: '{type: string, enum: [a, b]}', finds: true },
    { base: '{type: string, enum: [a]}', revision: '{type: string, enum: [a]}', finds: false },
  ],
});

export const enumRemoved = defineTwins({
  kind: 'enum-removed',
  bump: 'minor',
  says: '{subject} is no longer limited to {from}',
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string}', finds: true },
    { base: '{type: string, enum: [a]}', revision: '{type: string, enum: [a]}', finds: false },
  ],
});

export const enumValueAdded = defineTwins({
  kind: 'enum-value-added',
  bump: 'minor',
  says: '{subject} may be {value} now',
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [a, b, c]}', finds: true },
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [b, a]}', finds: false },
  ],
});

export const enumValueRemoved = defineTwins({
  kind: 'enum-value-removed',
  bump: 'minor',
  says: '{subject} may not be {value} any more',
  examples: [
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [a]}', finds: true },
    { base: '{type: string, enum: [a, b]}', revision: '{type: string, enum: [b, a]}', finds: false },
  ],
});

export const extensibleEnumValueAdded = defineTwins({
  kind: 'extensible-enum-value-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} may be {value} now',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: string, x-extensible-enum: [a]}',
      revision: '{type: string, x-extensible-enum: [a, b]}',
      finds: true,
    },
    {
      base: '{type: string, x-extensible-enum: [a]}',
      revision: '{type: string, x-extensible-enum: [a]}',
      finds: false,
    },
  ],
});

export const extensibleEnumValueRemoved = defineTwins({
  kind: 'extensible-enum-value-removed',
  bump: 'minor',
  examples: [
    {
      base: '{type: string, x-extensible-enum: [a, b]}',
      revision: '{type: string, x-extensible-enum: [a]}',
      finds: true,
    },
    {
      base: '{type: string, x-extensible-enum: [a]}',
      revision: '{type: string, x-extensible-enum: [a]}',
      finds: false,
    },
  ],
});

/** JSON's numbers have no end, and `double` has: only that no number beyond it can be shown. */
function ofDoubles({ from, to }: Difference, effect: Effect): Judgement | undefined {
  return effect.is === 'unknown' && (from ?? to) === 'double'
    ? { breaking: true, level: 'warning', proof: 'rule' }
    : undefined;
}

export const formatAdded = defineTwins({
  kind: 'format-added',
  bump: 'minor',
  judge: ofDoubles,
  says: '{subject} must be of the format {to} now',
  examples: [
    { base: '{type: string}', revision: '{type: string, format: date}', finds: true },
    { base: '{type: string, format: date}', revision: '{type: string, format: date}', finds: false },
  ],
});

export const formatChanged = defineTwins({
  kind: 'format-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} is a {to}, no longer a {from}',
  examples: [
    { base: '{type: string, format: date}', revision: '{type: string, format: date-time}', finds: true },
    { base: '{type: string, format: date}', revision: '{type: string, format: date}', finds: false },
  ],
});

export const formatRemoved = defineTwins({
  kind: 'format-removed',
  bump: 'minor',
  judge: ofDoubles,
  says: '{subject} need not be of the format {from} any more',
  examples: [
    { base: '{type: string, format: date}', revision: '{type: string}', finds: true },
    { base: '{type: string, format: date}', revision: '{type: string, format: date}', finds: false },
  ],
});

export const multipleOfAdded = defineTwins({
  kind: 'multiple-of-added',
  bump: 'minor',
  says: '{subject} must be a multiple of {to} now',
  oasdiff: [],
  examples: [
    { base: '{type: integer}', revision: '{type: integer, multipleOf: 5}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});

export const multipleOfChanged = defineTwins({
  kind: 'multiple-of-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must be a multiple of {to}, no longer of {from}',
  oasdiff: [],
  examples: [
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 3}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});

export const multipleOfRemoved = defineTwins({
  kind: 'multiple-of-removed',
  bump: 'minor',
  says: '{subject} need not be a multiple of {from} any more',
  oasdiff: [],
  examples: [
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});

export const patternAdded = defineTwins({
  kind: 'pattern-added',
  bump: 'minor',
  says: '{subject} must match {to} now',
  examples: [
    { base: '{type: string}', revision: "{type: string, pattern: '^[a-z]+$'}", finds: true },
    { base: '{type: string}', revision: "{type: string, pattern: '.*'}", finds: false },
  ],
});

export const patternChanged = defineTwins({
  kind: 'pattern-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must match {to}, no longer {from}',
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: "{type: string, pattern: '^[0-9]+$'}", finds: true },
    { base: "{type: string, pattern: '^[0-9]+$'}", revision: "{type: string, pattern: '^\\d+$'}", finds: false },
  ],
});

export const patternRemoved = defineTwins({
  kind: 'pattern-removed',
  bump: 'minor',
  says: '{subject} need not match {from} any more',
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: '{type: string}', finds: true },
    { base: "{type: string, pattern: '.*'}", revision: '{type: string}', finds: false },
  ],
});

export const typeAdded = defineTwins({
  kind: 'type-added',
  bump: 'minor',
  says: '{subject} may be of type {value} now',
  examples: [
    { base: '{type: string}', revision: '{type: [string, integer]}', finds: true },
    { base: '{type: string}', revision: '{type: [string]}', finds: false },
  ],
});

export const typeChanged = defineTwins({
  kind: 'type-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} is of type {to}, no longer {from}',
  examples: [
    { base: '{type: string}', revision: '{type: object}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});

export const typeRemoved = defineTwins({
  kind: 'type-removed',
  bump: 'minor',
  says: '{subject} may not be of type {value} any more',
  examples: [
    { base: '{type: [string, integer]}', revision: '{type: string}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});
