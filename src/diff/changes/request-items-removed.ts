/** A kind of change: items was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-items-removed',
  title: 'items was lifted in a request',
  sender: 'client',
  kind: 'items-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Requests that were valid stay valid; items of another kind may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {type: string}}', revision: '{type: array}', finds: true },
    { base: '{type: array, items: {type: string}}', revision: '{type: array, items: {type: string}}', finds: false },
  ],
});
