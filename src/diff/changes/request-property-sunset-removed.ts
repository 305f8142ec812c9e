/** A kind of change: a deprecated property no longer says until when it works in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetRemoved } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-sunset-removed',
  title: 'A deprecated property no longer says until when it works in a request',
  sender: 'client',
  ...propertySunsetRemoved,
});
