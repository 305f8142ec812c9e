/** A kind of change: multipleOf was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-multiple-of-added',
  title: 'multipleOf was set in a response',
  sender: 'api',
  kind: 'multiple-of-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} must be a multiple of {to} now',
  why: 'Responses hold less than before: other numbers no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: integer}', revision: '{type: integer, multipleOf: 5}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});
