/** A kind of change: unevaluatedItems was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedItemsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-items-added',
  title: 'unevaluatedItems was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with further items were valid and are refused now.',
  remedy: 'Go on accepting further items, or release a new major version.',
  oasdiff: ['request-body-unevaluated-items-added', 'request-property-unevaluated-items-added'],
  ...unevaluatedItemsAdded,
});
