/** A kind of change: a branch was taken from oneOf in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-one-of-branch-removed',
  title: 'A branch was taken from oneOf in a response',
  sender: 'api',
  kind: 'one-of-branch-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'a branch of {keyword} of {subject} is gone',
  why: 'Responses hold less than before: values of that branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-one-of-removed', 'response-property-one-of-removed'],
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
