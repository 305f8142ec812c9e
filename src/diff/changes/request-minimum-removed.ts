/** A kind of change: minimum was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { minimumRemoved } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-minimum-removed',
  title: 'minimum was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; smaller numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...minimumRemoved,
});
