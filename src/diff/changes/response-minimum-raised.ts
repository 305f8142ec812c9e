/** A kind of change: minimum was raised in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-minimum-raised',
  title: 'minimum was raised in a response',
  sender: 'api',
  kind: 'minimum-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Responses hold less than before: smaller numbers no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 20}', finds: true },
    { base: '{type: integer, minimum: 10}', revision: '{type: integer, minimum: 10}', finds: false },
  ],
});
