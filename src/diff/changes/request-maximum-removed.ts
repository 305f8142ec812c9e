/** A kind of change: maximum was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { maximumRemoved } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'request-maximum-removed',
  title: 'maximum was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; larger numbers may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...maximumRemoved,
});
