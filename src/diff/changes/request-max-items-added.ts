/** A kind of change: maxItems was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-items-added',
  title: 'maxItems was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with longer lists were valid and are refused now.',
  remedy: 'Go on accepting longer lists, or release a new major version.',
  ...maxItemsAdded,
});
