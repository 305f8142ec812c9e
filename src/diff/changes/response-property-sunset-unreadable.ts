/** A kind of change: the sunset of a property is no date in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetUnreadable } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-sunset-unreadable',
  title: 'The sunset of a property is no date in a response',
  sender: 'api',
  oasdiff: ['response-property-deprecated-sunset-invalid'],
  ...propertySunsetUnreadable,
});
