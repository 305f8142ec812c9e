/** A kind of change: maxLength was raised in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-length-raised',
  title: 'maxLength was raised in a response',
  sender: 'api',
  kind: 'max-length-raised',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Responses may hold longer texts now, which clients never had to handle.',
  remedy: 'Do not send longer texts within this major version, or release a new one.',
  oasdiff: ['response-body-max-length-increased', 'response-property-max-length-increased'],
  examples: [
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 4}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});
