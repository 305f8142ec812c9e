/** A kind of change: uniqueItems was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { uniqueItemsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-unique-items-removed',
  title: 'uniqueItems was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold lists with equal items now, which clients never had to handle.',
  remedy: 'Do not send lists with equal items within this major version, or release a new one.',
  ...uniqueItemsRemoved,
});
