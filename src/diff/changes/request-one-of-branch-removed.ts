/** A kind of change: a branch was taken from oneOf in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-one-of-branch-removed',
  title: 'A branch was taken from oneOf in a request',
  sender: 'client',
  kind: 'one-of-branch-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'a branch of {keyword} of {subject} is gone',
  why: 'Requests with values of that branch were valid and are refused now.',
  remedy: 'Go on accepting values of that branch, or release a new major version.',
  oasdiff: ['request-body-one-of-removed', 'request-property-one-of-removed'],
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
