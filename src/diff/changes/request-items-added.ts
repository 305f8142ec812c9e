/** A kind of change: items was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { itemsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-items-added',
  title: 'items was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with items of another kind were valid and are refused now.',
  remedy: 'Go on accepting items of another kind, or release a new major version.',
  ...itemsAdded,
});
