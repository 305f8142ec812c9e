/** A kind of change: a property became deprecated without a sunset date in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertySunsetMissing } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-sunset-missing',
  title: 'A property became deprecated without a sunset date in a response',
  sender: 'api',
  oasdiff: ['response-property-deprecated-sunset-missing'],
  ...propertySunsetMissing,
});
