/** A kind of change: items is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-items-changed',
  title: 'items is another in a request',
  sender: 'client',
  kind: 'items-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Requests with items of another kind were valid and are refused now.',
  remedy: 'Go on accepting items of another kind, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: [string, integer]}}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});
