/** A kind of change: maxProperties was lowered in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-properties-lowered',
  title: 'maxProperties was lowered in a response',
  sender: 'api',
  kind: 'max-properties-lowered',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Responses hold less than before: objects with more properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: object, maxProperties: 4}', revision: '{type: object, maxProperties: 2}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
