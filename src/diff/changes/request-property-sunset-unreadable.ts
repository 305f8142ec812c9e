/** A kind of change: the sunset of a property is no date in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetUnreadable } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-sunset-unreadable',
  title: 'The sunset of a property is no date in a request',
  sender: 'client',
  oasdiff: ['request-property-deprecated-sunset-invalid'],
  ...propertySunsetUnreadable,
});
