/** What the changes about composed schemas in requests share with their twins in responses. */
import { defineTwins } from '../change.ts';

export const anyOfAdded = defineTwins({
  kind: 'any-of-added',
  bump: 'minor',
  says: '{subject} must fit one of several schemas now',
  oasdiff: [],
  examples: [
    { base: '{}', revision: '{anyOf: [{type: string}, {type: integer}]}', finds: true },
    { base: '{anyOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});

export const anyOfBranchAdded = defineTwins({
  kind: 'any-of-branch-added',
  bump: 'minor',
  says: '{subject} may fit a further branch of {keyword} now{branch}',
  examples: [
    {
      base: '{anyOf: [{type: object, required: [a]}, {type: integer}]}',
      revision: '{anyOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}',
      finds: true,
    },
    {
      base: '{anyOf: [{type: string}, {type: integer}]}',
      revision: '{anyOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});

export const anyOfBranchRemoved = defineTwins({
  kind: 'any-of-branch-removed',
  bump: 'minor',
  says: 'a branch of {keyword} of {subject} is gone{branch}',
  examples: [
    {
      base: '{anyOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}',
      revision: '{anyOf: [{type: object, required: [a]}, {type: integer}]}',
      finds: true,
    },
    {
      base: '{anyOf: [{type: string}, {type: integer}]}',
      revision: '{anyOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});

export const anyOfRemoved = defineTwins({
  kind: 'any-of-removed',
  bump: 'minor',
  says: '{subject} need not fit one of several schemas any more',
  oasdiff: [],
  examples: [
    { base: '{anyOf: [{type: string}, {type: integer}]}', revision: '{}', finds: true },
    { base: '{anyOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});

export const conditionAdded = defineTwins({
  kind: 'condition-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  examples: [
    { base: '{type: object}', revision: '{type: object, if: {required: [a]}, then: {required: [b]}}', finds: true },
    {
      base: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      revision: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      finds: false,
    },
  ],
});

export const conditionChanged = defineTwins({
  kind: 'condition-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      revision: '{type: object, if: {required: [a]}, then: {required: [c]}}',
      finds: true,
    },
    {
      base: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      revision: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      finds: false,
    },
  ],
});

export const conditionRemoved = defineTwins({
  kind: 'condition-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  examples: [
    { base: '{type: object, if: {required: [a]}, then: {required: [b]}}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      revision: '{type: object, if: {required: [a]}, then: {required: [b]}}',
      finds: false,
    },
  ],
});

export const notAdded = defineTwins({
  kind: 'not-added',
  bump: 'minor',
  says: '{subject} has got {keyword}',
  oasdiff: [],
  examples: [
    { base: '{}', revision: '{not: {type: string}}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});

export const notChanged = defineTwins({
  kind: 'not-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  oasdiff: [],
  examples: [
    { base: '{not: {type: string}}', revision: '{not: {type: integer}}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});

export const notRemoved = defineTwins({
  kind: 'not-removed',
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  oasdiff: [],
  examples: [
    { base: '{not: {type: string}}', revision: '{}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});

export const oneOfAdded = defineTwins({
  kind: 'one-of-added',
  bump: 'minor',
  says: '{subject} must fit one of several schemas now',
  examples: [
    { base: '{}', revision: '{oneOf: [{type: string}, {type: integer}]}', finds: true },
    { base: '{oneOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});

export const oneOfBranchAdded = defineTwins({
  kind: 'one-of-branch-added',
  bump: 'minor',
  says: '{subject} may fit a further branch of {keyword} now{branch}',
  examples: [
    {
      base: '{oneOf: [{type: object, required: [a]}, {type: integer}]}',
      revision: '{oneOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}',
      finds: true,
    },
    {
      base: '{oneOf: [{type: string}, {type: integer}]}',
      revision: '{oneOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});

export const oneOfBranchRemoved = defineTwins({
  kind: 'one-of-branch-removed',
  bump: 'minor',
  says: 'a branch of {keyword} of {subject} is gone{branch}',
  examples: [
    {
      base: '{oneOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}',
      revision: '{oneOf: [{type: object, required: [a]}, {type: integer}]}',
      finds: true,
    },
    {
      base: '{oneOf: [{type: string}, {type: integer}]}',
      revision: '{oneOf: [{type: integer}, {type: string}]}',
      finds: false,
    },
  ],
});

export const oneOfRemoved = defineTwins({
  kind: 'one-of-removed',
  bump: 'minor',
  says: '{subject} need not fit one of several schemas any more',
  oasdiff: [],
  examples: [
    { base: '{oneOf: [{type: string}, {type: integer}]}', revision: '{}', finds: true },
    { base: '{oneOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});

export const referenceUnresolved = defineTwins({
  kind: 'reference-unresolved',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'a reference in {subject} leads nowhere',
  remedy: 'Mend the reference.',
  oasdiff: [],
  examples: [
    { base: '{type: string}', revision: "{$ref: '#/components/schemas/Missing'}", finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});

export const schemaChanged = defineTwins({
  kind: 'schema-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the values that {subject} takes changed',
  examples: [{ base: '{type: string}', revision: '{type: string}', finds: false }],
});
