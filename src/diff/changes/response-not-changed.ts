/** A kind of change: not is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-not-changed',
  title: 'not is another in a response',
  sender: 'api',
  kind: 'not-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Responses may hold what is excluded now, which clients never had to handle.',
  remedy: 'Do not send what is excluded within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{not: {type: string}}', revision: '{not: {type: integer}}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});
