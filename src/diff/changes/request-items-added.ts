/** A kind of change: items was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-items-added',
  title: 'items was set in a request',
  sender: 'client',
  kind: 'items-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Requests with items of another kind were valid and are refused now.',
  remedy: 'Go on accepting items of another kind, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: array}', revision: '{type: array, items: {type: string}}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});
