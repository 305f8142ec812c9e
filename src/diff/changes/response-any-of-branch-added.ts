/** A kind of change: a branch was added to anyOf in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-any-of-branch-added',
  title: 'A branch was added to anyOf in a response',
  sender: 'api',
  kind: 'any-of-branch-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} may fit a further branch of {keyword} now',
  why: 'Responses may hold values of the new branch now, which clients never had to handle.',
  remedy: 'Do not send values of the new branch within this major version, or release a new one.',
  oasdiff: ['response-body-any-of-added', 'response-property-any-of-added'],
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
