/** A kind of change: unevaluatedItems is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-items-changed',
  title: 'unevaluatedItems is another in a request',
  sender: 'client',
  kind: 'unevaluated-items-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Requests with further items were valid and are refused now.',
  remedy: 'Go on accepting further items, or release a new major version.',
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
