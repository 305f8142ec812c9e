/** A kind of change: a property is no longer deprecated in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyReactivated } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-reactivated',
  title: 'A property is no longer deprecated in a request',
  sender: 'client',
  oasdiff: ['request-property-reactivated'],
  ...propertyReactivated,
});
