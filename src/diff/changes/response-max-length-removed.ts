/** A kind of change: maxLength was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-length-removed',
  title: 'maxLength was lifted in a response',
  sender: 'api',
  kind: 'max-length-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold longer texts now, which clients never had to handle.',
  remedy: 'Do not send longer texts within this major version, or release a new one.',
  oasdiff: ['response-body-max-length-unset', 'response-property-max-length-unset'],
  examples: [
    { base: '{type: string, maxLength: 2}', revision: '{type: string}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});
