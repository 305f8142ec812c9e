/** A kind of change: unevaluatedProperties was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-properties-added',
  title: 'unevaluatedProperties was set in a request',
  sender: 'client',
  kind: 'unevaluated-properties-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Requests with further properties were valid and are refused now.',
  remedy: 'Go on accepting further properties, or release a new major version.',
  oasdiff: ['request-body-unevaluated-properties-added', 'request-property-unevaluated-properties-added'],
  examples: [
    { base: '{type: object}', revision: '{type: object, unevaluatedProperties: false}', finds: true },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});
