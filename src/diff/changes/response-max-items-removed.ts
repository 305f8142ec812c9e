/** A kind of change: maxItems was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-items-removed',
  title: 'maxItems was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold longer lists now, which clients never had to handle.',
  remedy: 'Do not send longer lists within this major version, or release a new one.',
  ...maxItemsRemoved,
});
