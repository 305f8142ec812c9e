/** A kind of change: propertyNames is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyNamesChanged } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'request-property-names-changed',
  title: 'propertyNames is another in a request',
  sender: 'client',
  why: 'Requests with properties of other names were valid and are refused now.',
  remedy: 'Go on accepting properties of other names, or release a new major version.',
  ...propertyNamesChanged,
});
