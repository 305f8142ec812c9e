/** A kind of change: maxItems was raised in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-items-raised',
  title: 'maxItems was raised in a response',
  sender: 'api',
  kind: 'max-items-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Responses may hold longer lists now, which clients never had to handle.',
  remedy: 'Do not send longer lists within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 4}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});
