/** A kind of change: maxProperties was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxPropertiesAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-properties-added',
  title: 'maxProperties was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: objects with more properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...maxPropertiesAdded,
});
