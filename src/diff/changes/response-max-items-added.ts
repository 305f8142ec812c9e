/** A kind of change: maxItems was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-items-added',
  title: 'maxItems was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: longer lists no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...maxItemsAdded,
});
