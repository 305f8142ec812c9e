/** A kind of change: multipleOf was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { multipleOfAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-multiple-of-added',
  title: 'multipleOf was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: other numbers no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...multipleOfAdded,
});
