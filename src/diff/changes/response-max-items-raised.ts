/** A kind of change: maxItems was raised in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxItemsRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-items-raised',
  title: 'maxItems was raised in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold longer lists now, which clients never had to handle.',
  remedy: 'Do not send longer lists within this major version, or release a new one.',
  oasdiff: [],
  ...maxItemsRaised,
});
