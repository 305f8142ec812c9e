/** A kind of change: minLength was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { minLengthRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-length-removed',
  title: 'minLength was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; shorter texts may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...minLengthRemoved,
});
