/** A kind of change: uniqueItems was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { uniqueItemsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-unique-items-added',
  title: 'uniqueItems was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: lists with equal items no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...uniqueItemsAdded,
});
