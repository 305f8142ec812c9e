/** A kind of change: maxItems was raised in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-items-raised',
  title: 'maxItems was raised in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; longer lists may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-parameter-max-items-increased'],
  ...maxItemsRaised,
});
