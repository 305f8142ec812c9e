/** A kind of change: maxItems was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-items-removed',
  title: 'maxItems was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; longer lists may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  ...maxItemsRemoved,
});
