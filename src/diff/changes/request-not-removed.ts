/** A kind of change: not was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-not-removed',
  title: 'not was lifted in a request',
  sender: 'client',
  kind: 'not-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Requests that were valid stay valid; what is excluded may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{not: {type: string}}', revision: '{}', finds: true },
    { base: '{not: {type: string}}', revision: '{not: {type: string}}', finds: false },
  ],
});
