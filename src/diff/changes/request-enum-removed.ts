/** A kind of change: a list of values was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { enumRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-enum-removed',
  title: 'A list of values was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; other values may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-const-removed', 'request-property-const-removed'],
  ...enumRemoved,
});
