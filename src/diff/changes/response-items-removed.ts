/** A kind of change: items was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-items-removed',
  title: 'items was lifted in a response',
  sender: 'api',
  kind: 'items-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Responses may hold items of another kind now, which clients never had to handle.',
  remedy: 'Do not send items of another kind within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {type: string}}', revision: '{type: array}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});
