/** A kind of change: multipleOf was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { multipleOfRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-multiple-of-removed',
  title: 'multipleOf was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; other numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...multipleOfRemoved,
});
