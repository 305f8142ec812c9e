/** A kind of change: minProperties was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-properties-lowered',
  title: 'minProperties was lowered in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold objects with fewer properties now, which clients never had to handle.',
  remedy: 'Do not send objects with fewer properties within this major version, or release a new one.',
  ...minPropertiesLowered,
});
