/** A kind of change: multipleOf is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-multiple-of-changed',
  title: 'multipleOf is another in a request',
  sender: 'client',
  kind: 'multiple-of-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must be a multiple of {to}, no longer of {from}',
  why: 'Requests with other multiples were valid and are refused now.',
  remedy: 'Go on accepting other multiples, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 3}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});
