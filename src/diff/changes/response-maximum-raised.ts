/** A kind of change: maximum was raised in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-maximum-raised',
  title: 'maximum was raised in a response',
  sender: 'api',
  kind: 'maximum-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Responses may hold larger numbers now, which clients never had to handle.',
  remedy: 'Do not send larger numbers within this major version, or release a new one.',
  oasdiff: [
    'response-body-max-increased',
    'response-property-max-increased',
    'response-body-exclusive-max-increased',
    'response-property-exclusive-max-increased',
  ],
  examples: [
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 20}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});
