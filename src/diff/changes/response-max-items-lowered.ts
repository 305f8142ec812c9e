/** A kind of change: maxItems was lowered in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-items-lowered',
  title: 'maxItems was lowered in a response',
  sender: 'api',
  kind: 'max-items-lowered',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{keyword} of {subject} went down from {from} to {to}',
  why: 'Responses hold less than before: longer lists no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}, maxItems: 4}', revision: '{type: array, items: {}, maxItems: 2}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});
