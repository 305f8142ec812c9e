/** A kind of change: multipleOf was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-multiple-of-added',
  title: 'multipleOf was set in a request',
  sender: 'client',
  kind: 'multiple-of-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must be a multiple of {to} now',
  why: 'Requests with other numbers were valid and are refused now.',
  remedy: 'Go on accepting other numbers, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: integer}', revision: '{type: integer, multipleOf: 5}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});
