/** A kind of change: minProperties was raised in a response. */
import { defineSchemaChange } from '../change.ts';
import { minPropertiesRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-properties-raised',
  title: 'minProperties was raised in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: objects with fewer properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...minPropertiesRaised,
});
