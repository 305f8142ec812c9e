/** A kind of change: minimum was lowered in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-minimum-lowered',
  title: 'minimum was lowered in a response',
  sender: 'api',
  kind: 'minimum-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Responses may hold smaller numbers now, which clients never had to handle.',
  remedy: 'Do not send smaller numbers within this major version, or release a new one.',
  oasdiff: [
    'response-body-min-decreased',
    'response-property-min-decreased',
    'response-body-exclusive-min-decreased',
    'response-property-exclusive-min-decreased',
  ],
  examples: [
    { base: '{type: integer, minimum: 20}', revision: '{type: integer, minimum: 10}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});
