/** A kind of change: a property became deprecated without a sunset date in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetMissing } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-sunset-missing',
  title: 'A property became deprecated without a sunset date in a request',
  sender: 'client',
  oasdiff: ['request-property-deprecated-sunset-missing'],
  ...propertySunsetMissing,
});
