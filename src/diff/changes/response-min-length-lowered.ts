/** A kind of change: minLength was lowered in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-length-lowered',
  title: 'minLength was lowered in a response',
  sender: 'api',
  kind: 'min-length-lowered',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Responses may hold shorter texts now, which clients never had to handle.',
  remedy: 'Do not send shorter texts within this major version, or release a new one.',
  oasdiff: ['response-body-min-length-decreased', 'response-property-min-length-decreased'],
  examples: [
    { base: '{type: string, minLength: 4}', revision: '{type: string, minLength: 2}', finds: true },
    { base: '{type: string, minLength: 2}', revision: '{type: string, minLength: 2}', finds: false },
  ],
});
