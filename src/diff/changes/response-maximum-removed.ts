/** A kind of change: maximum was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { maximumRemoved } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'response-maximum-removed',
  title: 'maximum was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold larger numbers now, which clients never had to handle.',
  remedy: 'Do not send larger numbers within this major version, or release a new one.',
  ...maximumRemoved,
});
