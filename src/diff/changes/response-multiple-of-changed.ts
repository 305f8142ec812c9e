/** A kind of change: multipleOf is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-multiple-of-changed',
  title: 'multipleOf is another in a response',
  sender: 'api',
  kind: 'multiple-of-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must be a multiple of {to}, no longer of {from}',
  why: 'Responses may hold other multiples now, which clients never had to handle.',
  remedy: 'Do not send other multiples within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 3}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});
