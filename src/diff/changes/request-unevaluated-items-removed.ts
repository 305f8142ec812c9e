/** A kind of change: unevaluatedItems was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedItemsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-items-removed',
  title: 'unevaluatedItems was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; further items may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-unevaluated-items-removed', 'request-property-unevaluated-items-removed'],
  ...unevaluatedItemsRemoved,
});
