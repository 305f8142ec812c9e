/** A kind of change: maxItems was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-items-added',
  title: 'maxItems was set in a request',
  sender: 'client',
  kind: 'max-items-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Requests with longer lists were valid and are refused now.',
  remedy: 'Go on accepting longer lists, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}}', revision: '{type: array, items: {}, maxItems: 2}', finds: true },
    { base: '{type: array, items: {}, maxItems: 2}', revision: '{type: array, items: {}, maxItems: 2}', finds: false },
  ],
});
