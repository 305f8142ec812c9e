/** A kind of change: minProperties was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-properties-removed',
  title: 'minProperties was lifted in a response',
  sender: 'api',
  kind: 'min-properties-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold objects with fewer properties now, which clients never had to handle.',
  remedy: 'Do not send objects with fewer properties within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 2}', revision: '{type: object}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
