/** A kind of change: maxProperties was raised in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-properties-raised',
  title: 'maxProperties was raised in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold objects with more properties now, which clients never had to handle.',
  remedy: 'Do not send objects with more properties within this major version, or release a new one.',
  ...maxPropertiesRaised,
});
