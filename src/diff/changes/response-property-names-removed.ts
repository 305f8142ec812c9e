/** A kind of change: propertyNames was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyNamesRemoved } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-property-names-removed',
  title: 'propertyNames was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold properties of other names now, which clients never had to handle.',
  remedy: 'Do not send properties of other names within this major version, or release a new one.',
  oasdiff: ['response-body-property-names-removed', 'response-property-property-names-removed'],
  ...propertyNamesRemoved,
});
