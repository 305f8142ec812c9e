/** A kind of change: unevaluatedProperties is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-properties-changed',
  title: 'unevaluatedProperties is another in a request',
  sender: 'client',
  kind: 'unevaluated-properties-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Requests with further properties were valid and are refused now.',
  remedy: 'Go on accepting further properties, or release a new major version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: {type: string}}',
      finds: true,
    },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});
