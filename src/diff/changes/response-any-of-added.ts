/** A kind of change: anyOf was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { anyOfAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-any-of-added',
  title: 'anyOf was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: values that fit no branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...anyOfAdded,
});
