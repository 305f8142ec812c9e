/** A kind of change: not is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-not-changed',
  title: 'not is another in a request',
  sender: 'client',
  kind: 'not-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Requests with what is excluded were valid and are refused now.',
  remedy: 'Go on accepting what is excluded, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{not: {type: string}}', revision: '{not: {type: integer}}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});
