/** A kind of change: maxItems was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-max-items-added',
  title: 'maxItems was set in a response',
  sender: 'api',
  kind: 'max-items-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Responses hold less than before: longer lists no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}}', revision: '{type: array, items: {}, maxItems: 2}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});
