/** A kind of change: uniqueItems was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unique-items-added',
  title: 'uniqueItems was set in a request',
  sender: 'client',
  kind: 'unique-items-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'the items of {subject} must all differ now',
  why: 'Requests with lists with equal items were valid and are refused now.',
  remedy: 'Go on accepting lists with equal items, or release a new major version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: array, items: {type: string}}',
      revision: '{type: array, items: {type: string}, uniqueItems: true}',
      finds: true,
    },
    { base: '{type: array}', revision: '{type: array, uniqueItems: false}', finds: false },
  ],
});
