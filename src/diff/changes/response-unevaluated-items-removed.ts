/** A kind of change: unevaluatedItems was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-items-removed',
  title: 'unevaluatedItems was lifted in a response',
  sender: 'api',
  kind: 'unevaluated-items-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Responses may hold further items now, which clients never had to handle.',
  remedy: 'Do not send further items within this major version, or release a new one.',
  oasdiff: ['response-body-unevaluated-items-removed', 'response-property-unevaluated-items-removed'],
  examples: [
    { base: '{type: array, unevaluatedItems: false}', revision: '{type: array}', finds: true },
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: false}',
      finds: false,
    },
  ],
});
