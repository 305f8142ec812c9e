/** A kind of change: not was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { notAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-not-added',
  title: 'not was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: what is excluded no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...notAdded,
});
