/** A kind of change: a property became deprecated in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyDeprecated } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-deprecated',
  title: 'A property became deprecated in a request',
  sender: 'client',
  oasdiff: ['request-property-deprecated', 'request-property-deprecated-with-sunset'],
  ...propertyDeprecated,
});
