/** A kind of change: propertyNames is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyNamesChanged } from '../twins/other-properties.ts';

export default defineSchemaChange({
  id: 'response-property-names-changed',
  title: 'propertyNames is another in a response',
  sender: 'api',
  why: 'Responses may hold properties of other names now, which clients never had to handle.',
  remedy: 'Do not send properties of other names within this major version, or release a new one.',
  ...propertyNamesChanged,
});
