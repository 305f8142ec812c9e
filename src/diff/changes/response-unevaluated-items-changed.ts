/** A kind of change: unevaluatedItems is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedItemsChanged } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-items-changed',
  title: 'unevaluatedItems is another in a response',
  sender: 'api',
  why: 'Responses may hold further items now, which clients never had to handle.',
  remedy: 'Do not send further items within this major version, or release a new one.',
  ...unevaluatedItemsChanged,
});
