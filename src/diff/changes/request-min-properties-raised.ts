/** A kind of change: minProperties was raised in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-properties-raised',
  title: 'minProperties was raised in a request',
  sender: 'client',
  kind: 'min-properties-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Requests with objects with fewer properties were valid and are refused now.',
  remedy: 'Go on accepting objects with fewer properties, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 4}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
