/** A kind of change: maxLength was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-length-removed',
  title: 'maxLength was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; longer texts may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...maxLengthRemoved,
});
