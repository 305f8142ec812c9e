/** A kind of change: the sunset of a deprecated property moved, or was set, in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetChanged } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-sunset-changed',
  title: 'The sunset of a deprecated property moved, or was set, in a response',
  sender: 'api',
  ...propertySunsetChanged,
});
