/** A kind of change: propertyNames was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyNamesRemoved } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-property-names-removed',
  title: 'propertyNames was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; properties of other names may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-property-names-removed', 'request-property-property-names-removed'],
  ...propertyNamesRemoved,
});
