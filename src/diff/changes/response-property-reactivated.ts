/** A kind of change: a property is no longer deprecated in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyReactivated } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-reactivated',
  title: 'A property is no longer deprecated in a response',
  sender: 'api',
  oasdiff: ['response-property-reactivated'],
  ...propertyReactivated,
});
