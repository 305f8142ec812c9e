/** A kind of change: minItems was lowered in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-items-lowered',
  title: 'minItems was lowered in a response',
  sender: 'api',
  kind: 'min-items-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Responses may hold shorter lists now, which clients never had to handle.',
  remedy: 'Do not send shorter lists within this major version, or release a new one.',
  oasdiff: ['response-body-min-items-decreased', 'response-property-min-items-decreased'],
  examples: [
    { base: '{type: array, items: {}, minItems: 4}', revision: '{type: array, items: {}, minItems: 2}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});
