/** A kind of change: uniqueItems was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { uniqueItemsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-unique-items-added',
  title: 'uniqueItems was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with lists with equal items were valid and are refused now.',
  remedy: 'Go on accepting lists with equal items, or release a new major version.',
  ...uniqueItemsAdded,
});
