/** A kind of change: not was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-not-added',
  title: 'not was set in a request',
  sender: 'client',
  kind: 'not-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Requests with what is excluded were valid and are refused now.',
  remedy: 'Go on accepting what is excluded, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{}', revision: '{not: {type: string}}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});
