/** A kind of change: uniqueItems was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-unique-items-added',
  title: 'uniqueItems was set in a response',
  sender: 'api',
  kind: 'unique-items-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: 'the items of {subject} must all differ now',
  why: 'Responses hold less than before: lists with equal items no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
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
