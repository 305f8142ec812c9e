/** A kind of change: minLength was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-length-removed',
  title: 'minLength was lifted in a response',
  sender: 'api',
  kind: 'min-length-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold shorter texts now, which clients never had to handle.',
  remedy: 'Do not send shorter texts within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: string, minLength: 2}', revision: '{type: string}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});
