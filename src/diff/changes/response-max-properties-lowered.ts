/** A kind of change: maxProperties was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-properties-lowered',
  title: 'maxProperties was lowered in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: objects with more properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...maxPropertiesLowered,
});
