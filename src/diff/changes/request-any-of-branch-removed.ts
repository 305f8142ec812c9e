/** A kind of change: a branch was taken from anyOf in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-any-of-branch-removed',
  title: 'A branch was taken from anyOf in a request',
  sender: 'client',
  kind: 'any-of-branch-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'a branch of {keyword} of {subject} is gone',
  why: 'Requests with values of that branch were valid and are refused now.',
  remedy: 'Go on accepting values of that branch, or release a new major version.',
  oasdiff: ['request-body-any-of-removed', 'request-property-any-of-removed'],
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
