/** A kind of change: maxItems was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-items-lowered',
  title: 'maxItems was lowered in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with longer lists were valid and are refused now.',
  remedy: 'Go on accepting longer lists, or release a new major version.',
  oasdiff: ['request-parameter-max-items-decreased'],
  ...maxItemsLowered,
});
