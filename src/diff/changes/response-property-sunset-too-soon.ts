/** A kind of change: the sunset of a property leaves less than the notice period in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetTooSoon } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-sunset-too-soon',
  title: 'The sunset of a property leaves less than the notice period in a response',
  sender: 'api',
  oasdiff: ['response-property-sunset-date-too-small'],
  ...propertySunsetTooSoon,
});
