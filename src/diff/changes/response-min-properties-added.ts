/** A kind of change: minProperties was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-properties-added',
  title: 'minProperties was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: objects with fewer properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...minPropertiesAdded,
});
