/** A kind of change: items was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { itemsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-items-removed',
  title: 'items was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; items of another kind may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...itemsRemoved,
});
