/** What the changes about arrays in requests share with their twins in responses. */
import { defineTwins } from '../change.ts';

export const containsAdded = defineTwins({
  kind: 'contains-added',
  bump: 'minor',
  says: '{subject} must hold an item of a certain kind now',
  examples: [
    { base: '{type: array}', revision: '{type: array, contains: {type: string}}', finds: true },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});

export const containsChanged = defineTwins({
  kind: 'contains-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'what {subject} must contain changed',
  examples: [
    {
      base: '{type: array, contains: {type: string}}',
      revision: '{type: array, contains: {type: string}, minContains: 2}',
      finds: true,
    },
    {
      base: '{type: array, contains: {type: string}}',
      revision: '{type: array, contains: {type: string}, minContains: 1}',
      finds: false,
    },
  ],
});

export const containsRemoved = defineTwins({
  kind: 'contains-removed',
  bump: 'minor',
  says: '{subject} need not hold an item of a certain kind any more',
  examples: [
    { base: '{type: array, contains: {type: string}}', revision: '{type: array}', finds: true },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});

export const itemsAdded = defineTwins({
  kind: 'items-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  oasdiff: [],
  examples: [
    { base: '{type: array}', revision: '{type: array, items: {type: string}}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});

export const itemsRemoved = defineTwins({
  kind: 'items-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {type: string}}', revision: '{type: array}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});

export const prefixItemAdded = defineTwins({
  kind: 'prefix-item-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has a further slot',
  examples: [
    {
      base: '{type: array, prefixItems: [{type: string}]}',
      revision: '{type: array, prefixItems: [{type: string}, {type: integer}]}',
      finds: true,
    },
    { base: '{type: array, prefixItems: [{}]}', revision: '{type: array, prefixItems: [{}]}', finds: false },
  ],
});

export const prefixItemRemoved = defineTwins({
  kind: 'prefix-item-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has a slot less',
  examples: [
    {
      base: '{type: array, prefixItems: [{type: string}, {type: integer}]}',
      revision: '{type: array, prefixItems: [{type: string}]}',
      finds: true,
    },
    { base: '{type: array, prefixItems: [{}]}', revision: '{type: array, prefixItems: [{}]}', finds: false },
  ],
});

export const unevaluatedItemsAdded = defineTwins({
  kind: 'unevaluated-items-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  examples: [
    { base: '{type: array}', revision: '{type: array, unevaluatedItems: false}', finds: true },
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: false}',
      finds: false,
    },
  ],
});

export const unevaluatedItemsChanged = defineTwins({
  kind: 'unevaluated-items-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  oasdiff: [],
  examples: [
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: {type: string}}',
      finds: true,
    },
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: false}',
      finds: false,
    },
  ],
});

export const unevaluatedItemsRemoved = defineTwins({
  kind: 'unevaluated-items-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  examples: [
    { base: '{type: array, unevaluatedItems: false}', revision: '{type: array}', finds: true },
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: false}',
      finds: false,
    },
  ],
});

export const uniqueItemsAdded = defineTwins({
  kind: 'unique-items-added',
  bump: 'minor',
  says: 'the items of {subject} must all differ now',
  oasdiff: [],
  examples: [
    {
      base: '{type: array, items: {type: string}}',
      revision: '{type: array, items: {type: string}, uniqueItems: true}',
      finds: true,
    },
    { base: '{type: array}', revision: '{type: array, uniqueItems: false}', finds: false },
  ],
});

export const uniqueItemsRemoved = defineTwins({
  kind: 'unique-items-removed',
  bump: 'minor',
  says: 'the items of {subject} need not differ any more',
  oasdiff: [],
  examples: [
    {
      base: '{type: array, items: {type: string}, uniqueItems: true}',
      revision: '{type: array, items: {type: string}}',
      finds: true,
    },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});
