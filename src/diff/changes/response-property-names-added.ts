/** A kind of change: propertyNames was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyNamesAdded } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-property-names-added',
  title: 'propertyNames was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: properties of other names no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-property-names-added', 'response-property-property-names-added'],
  ...propertyNamesAdded,
});
