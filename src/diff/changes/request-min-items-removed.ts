/** A kind of change: minItems was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-items-removed',
  title: 'minItems was lifted in a request',
  sender: 'client',
  kind: 'min-items-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Requests that were valid stay valid; shorter lists may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}}', finds: true },
    { base: '{type: array, items: {}, minItems: 2}', revision: '{type: array, items: {}, minItems: 2}', finds: false },
  ],
});
