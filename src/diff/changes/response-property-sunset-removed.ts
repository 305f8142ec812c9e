/** A kind of change: a deprecated property no longer says until when it works in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetRemoved } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-sunset-removed',
  title: 'A deprecated property no longer says until when it works in a response',
  sender: 'api',
  ...propertySunsetRemoved,
});
