/** A kind of change: the sunset of a property leaves less than the notice period in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetTooSoon } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-sunset-too-soon',
  title: 'The sunset of a property leaves less than the notice period in a request',
  sender: 'client',
  oasdiff: ['request-property-sunset-date-too-small'],
  ...propertySunsetTooSoon,
});
