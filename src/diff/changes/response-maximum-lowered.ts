/** A kind of change: maximum was lowered in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-maximum-lowered',
  title: 'maximum was lowered in a response',
  sender: 'api',
  kind: 'maximum-lowered',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Responses hold less than before: larger numbers no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, maximum: 20}', revision: '{type: integer, maximum: 10}', finds: true },
    { base: '{type: integer, maximum: 10}', revision: '{type: integer, maximum: 10}', finds: false },
  ],
});
