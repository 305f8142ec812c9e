/** A kind of change: a branch was added to oneOf in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-one-of-branch-added',
  title: 'A branch was added to oneOf in a response',
  sender: 'api',
  kind: 'one-of-branch-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} may fit a further branch of {keyword} now',
  why: 'Responses may hold values of the new branch now, which clients never had to handle.',
  remedy: 'Do not send values of the new branch within this major version, or release a new one.',
  oasdiff: ['response-body-one-of-added', 'response-property-one-of-added'],
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
