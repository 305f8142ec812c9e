/** A kind of change: multipleOf was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-multiple-of-removed',
  title: 'multipleOf was lifted in a request',
  sender: 'client',
  kind: 'multiple-of-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} need not be a multiple of {from} any more',
  why: 'Requests that were valid stay valid; other numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer}', finds: true },
    { base: '{type: integer, multipleOf: 5}', revision: '{type: integer, multipleOf: 5}', finds: false },
  ],
});
