/** A kind of change: unevaluatedItems was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-items-added',
  title: 'unevaluatedItems was set in a request',
  sender: 'client',
  kind: 'unevaluated-items-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Requests with further items were valid and are refused now.',
  remedy: 'Go on accepting further items, or release a new major version.',
  oasdiff: ['request-body-unevaluated-items-added', 'request-property-unevaluated-items-added'],
  examples: [
    { base: '{type: array}', revision: '{type: array, unevaluatedItems: false}', finds: true },
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: false}',
      finds: false,
    },
  ],
});
