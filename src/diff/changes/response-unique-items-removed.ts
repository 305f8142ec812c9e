/** A kind of change: uniqueItems was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-unique-items-removed',
  title: 'uniqueItems was lifted in a response',
  sender: 'api',
  kind: 'unique-items-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the items of {subject} need not differ any more',
  why: 'Responses may hold lists with equal items now, which clients never had to handle.',
  remedy: 'Do not send lists with equal items within this major version, or release a new one.',
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
