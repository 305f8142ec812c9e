/** A kind of change: maxProperties was raised in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-properties-raised',
  title: 'maxProperties was raised in a response',
  sender: 'api',
  kind: 'max-properties-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Responses may hold objects with more properties now, which clients never had to handle.',
  remedy: 'Do not send objects with more properties within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 4}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
