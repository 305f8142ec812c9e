/** A kind of change: maxItems was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-items-removed',
  title: 'maxItems was lifted in a response',
  sender: 'api',
  kind: 'max-items-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold longer lists now, which clients never had to handle.',
  remedy: 'Do not send longer lists within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});
