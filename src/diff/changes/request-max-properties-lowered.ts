/** A kind of change: maxProperties was lowered in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-properties-lowered',
  title: 'maxProperties was lowered in a request',
  sender: 'client',
  kind: 'max-properties-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Requests with objects with more properties were valid and are refused now.',
  remedy: 'Go on accepting objects with more properties, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 4}', revision: '{type: object, maxProperties: 2}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
