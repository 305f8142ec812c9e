/** A kind of change: contains was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { containsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-contains-removed',
  title: 'contains was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; lists without such an item may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-contains-removed', 'request-property-contains-removed'],
  ...containsRemoved,
});
