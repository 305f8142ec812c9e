/** A kind of change: items was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { itemsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-items-removed',
  title: 'items was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold items of another kind now, which clients never had to handle.',
  remedy: 'Do not send items of another kind within this major version, or release a new one.',
  ...itemsRemoved,
});
