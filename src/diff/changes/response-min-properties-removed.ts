/** A kind of change: minProperties was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-properties-removed',
  title: 'minProperties was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold objects with fewer properties now, which clients never had to handle.',
  remedy: 'Do not send objects with fewer properties within this major version, or release a new one.',
  ...minPropertiesRemoved,
});
