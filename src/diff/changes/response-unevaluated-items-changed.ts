/** A kind of change: unevaluatedItems is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-items-changed',
  title: 'unevaluatedItems is another in a response',
  sender: 'api',
  kind: 'unevaluated-items-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Responses may hold further items now, which clients never had to handle.',
  remedy: 'Do not send further items within this major version, or release a new one.',
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
