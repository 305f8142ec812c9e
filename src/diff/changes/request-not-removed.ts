/** A kind of change: not was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { notRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-not-removed',
  title: 'not was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; what is excluded may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...notRemoved,
});
