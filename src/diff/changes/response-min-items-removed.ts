/** A kind of change: minItems was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-items-removed',
  title: 'minItems was lifted in a response',
  sender: 'api',
  kind: 'min-items-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Responses may hold shorter lists now, which clients never had to handle.',
  remedy: 'Do not send shorter lists within this major version, or release a new one.',
  oasdiff: ['response-body-min-items-unset', 'response-property-min-items-unset'],
  examples: [
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});
