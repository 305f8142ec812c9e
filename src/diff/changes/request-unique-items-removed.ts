/** A kind of change: uniqueItems was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { uniqueItemsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-unique-items-removed',
  title: 'uniqueItems was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; lists with equal items may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...uniqueItemsRemoved,
});
