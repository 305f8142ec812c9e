/** A kind of change: unevaluatedItems was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-items-added',
  title: 'unevaluatedItems was set in a response',
  sender: 'api',
  kind: 'unevaluated-items-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: further items no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-unevaluated-items-added', 'response-property-unevaluated-items-added'],
  examples: [
    { base: '{type: array}', revision: '{type: array, unevaluatedItems: false}', finds: true },
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: false}',
      finds: false,
    },
  ],
});
