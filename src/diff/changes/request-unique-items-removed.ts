/** A kind of change: uniqueItems was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unique-items-removed',
  title: 'uniqueItems was lifted in a request',
  sender: 'client',
  kind: 'unique-items-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the items of {subject} need not differ any more',
  why: 'Requests that were valid stay valid; lists with equal items may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: array, items: {type: string}, uniqueItems: true}',
      revision: '{type: array, items: {type: string}}',
      finds: true,
    },
    { base: '{type: array}', revision: '{type: array}', finds: false },
  ],
});
