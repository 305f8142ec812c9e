/** A kind of change: a property became deprecated in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyDeprecated } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-deprecated',
  title: 'A property became deprecated in a response',
  sender: 'api',
  oasdiff: ['response-property-deprecated', 'response-property-deprecated-with-sunset'],
  ...propertyDeprecated,
});
