/** A kind of change: items was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { itemsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-items-added',
  title: 'items was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: items of another kind no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...itemsAdded,
});
