/** A kind of change: the one allowed value is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-const-changed',
  title: 'The one allowed value is another in a response',
  sender: 'api',
  kind: 'const-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must be {to}, no longer {from}',
  why: 'Responses may hold the other value now, which clients never had to handle.',
  remedy: 'Do not send the other value within this major version, or release a new one.',
  oasdiff: ['response-body-const-changed', 'response-property-const-changed'],
  examples: [
    { base: '{const: 1}', revision: '{const: 2}', finds: true },
    { base: '{const: 1}', revision: '{enum: [1]}', finds: false },
  ],
});
