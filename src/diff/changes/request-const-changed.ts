/** A kind of change: the one allowed value is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-const-changed',
  title: 'The one allowed value is another in a request',
  sender: 'client',
  kind: 'const-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must be {to}, no longer {from}',
  why: 'Requests with the other value were valid and are refused now.',
  remedy: 'Go on accepting the other value, or release a new major version.',
  oasdiff: ['request-body-const-changed', 'request-property-const-changed'],
  examples: [
    { base: '{const: 1}', revision: '{const: 2}', finds: true },
    { base: '{const: 1}', revision: '{enum: [1]}', finds: false },
  ],
});
