/** A kind of change: items was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-items-added',
  title: 'items was set in a response',
  sender: 'api',
  kind: 'items-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: items of another kind no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: array}', revision: '{type: array, items: {type: string}}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});
