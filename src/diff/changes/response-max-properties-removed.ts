/** A kind of change: maxProperties was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-properties-removed',
  title: 'maxProperties was lifted in a response',
  sender: 'api',
  kind: 'max-properties-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold objects with more properties now, which clients never had to handle.',
  remedy: 'Do not send objects with more properties within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 2}', revision: '{type: object}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
