/** A kind of change: multipleOf was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-multiple-of-removed',
  title: 'multipleOf was lifted in a response',
  sender: 'api',
  kind: 'multiple-of-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} need not be a multiple of {from} any more',
  why: 'Responses may hold other numbers now, which clients never had to handle.',
  remedy: 'Do not send other numbers within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});
