/** A kind of change: not was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-not-added',
  title: 'not was set in a response',
  sender: 'api',
  kind: 'not-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: what is excluded no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{}', revision: '{not: {type: string}}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});
