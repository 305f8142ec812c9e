/** A kind of change: minimum was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-minimum-removed',
  title: 'minimum was lifted in a response',
  sender: 'api',
  kind: 'minimum-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold smaller numbers now, which clients never had to handle.',
  remedy: 'Do not send smaller numbers within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, minimum: 10}', revision: '{type: integer}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});
