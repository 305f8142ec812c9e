/** A kind of change: unevaluatedItems is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedItemsChanged } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-items-changed',
  title: 'unevaluatedItems is another in a request',
  sender: 'client',
  why: 'Requests with further items were valid and are refused now.',
  remedy: 'Go on accepting further items, or release a new major version.',
  ...unevaluatedItemsChanged,
});
