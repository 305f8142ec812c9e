/** A kind of change: not was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-not-removed',
  title: 'not was lifted in a response',
  sender: 'api',
  kind: 'not-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Responses may hold what is excluded now, which clients never had to handle.',
  remedy: 'Do not send what is excluded within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{not: {type: string}}', revision: '{}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});
