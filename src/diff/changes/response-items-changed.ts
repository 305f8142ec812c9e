/** A kind of change: items is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-items-changed',
  title: 'items is another in a response',
  sender: 'api',
  kind: 'items-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Responses may hold items of another kind now, which clients never had to handle.',
  remedy: 'Do not send items of another kind within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: [string, integer]}}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});
