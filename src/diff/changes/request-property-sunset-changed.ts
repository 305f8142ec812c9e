/** A kind of change: the sunset of a deprecated property moved, or was set, in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetChanged } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-sunset-changed',
  title: 'The sunset of a deprecated property moved, or was set, in a request',
  sender: 'client',
  ...propertySunsetChanged,
});
