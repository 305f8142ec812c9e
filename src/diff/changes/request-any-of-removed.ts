/** A kind of change: anyOf was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { anyOfRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-any-of-removed',
  title: 'anyOf was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; values that fit no branch may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...anyOfRemoved,
});
