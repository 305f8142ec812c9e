/** A kind of change: maxItems was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-items-lowered',
  title: 'maxItems was lowered in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: longer lists no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...maxItemsLowered,
});
