/** A kind of change: propertyNames was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyNamesAdded } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-property-names-added',
  title: 'propertyNames was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with properties of other names were valid and are refused now.',
  remedy: 'Go on accepting properties of other names, or release a new major version.',
  oasdiff: ['request-body-property-names-added', 'request-property-property-names-added'],
  ...propertyNamesAdded,
});
