/** A kind of change: maxProperties was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-properties-removed',
  title: 'maxProperties was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold objects with more properties now, which clients never had to handle.',
  remedy: 'Do not send objects with more properties within this major version, or release a new one.',
  ...maxPropertiesRemoved,
});
