/** A kind of change: a branch was taken from anyOf in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-any-of-branch-removed',
  title: 'A branch was taken from anyOf in a response',
  sender: 'api',
  kind: 'any-of-branch-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'a branch of {keyword} of {subject} is gone',
  why: 'Responses hold less than before: values of that branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-any-of-removed', 'response-property-any-of-removed'],
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
