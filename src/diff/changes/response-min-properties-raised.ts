/** A kind of change: minProperties was raised in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-min-properties-raised',
  title: 'minProperties was raised in a response',
  sender: 'api',
  kind: 'min-properties-raised',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went up from {from} to {to}',
  why: 'Responses hold less than before: objects with fewer properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 4}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
