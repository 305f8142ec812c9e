/** A kind of change: maximum was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-maximum-removed',
  title: 'maximum was lifted in a response',
  sender: 'api',
  kind: 'maximum-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold larger numbers now, which clients never had to handle.',
  remedy: 'Do not send larger numbers within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, maximum: 10}', revision: '{type: integer}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});
