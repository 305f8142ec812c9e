/** A kind of change: minItems was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { minItemsRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-items-removed',
  title: 'minItems was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; shorter lists may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...minItemsRemoved,
});
