/** A kind of change: minProperties was lowered in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-properties-lowered',
  title: 'minProperties was lowered in a response',
  sender: 'api',
  kind: 'min-properties-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Responses may hold objects with fewer properties now, which clients never had to handle.',
  remedy: 'Do not send objects with fewer properties within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 4}', revision: '{type: object, minProperties: 2}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
