/** A kind of change: unevaluatedProperties was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-properties-removed',
  title: 'unevaluatedProperties was lifted in a response',
  sender: 'api',
  kind: 'unevaluated-properties-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Responses may hold further properties now, which clients never had to handle.',
  remedy: 'Do not send further properties within this major version, or release a new one.',
  oasdiff: ['response-body-unevaluated-properties-removed', 'response-property-unevaluated-properties-removed'],
  examples: [
    { base: '{type: object, unevaluatedProperties: false}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});
