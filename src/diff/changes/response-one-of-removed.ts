/** A kind of change: oneOf was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { oneOfRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-one-of-removed',
  title: 'oneOf was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold values that fit no branch now, which clients never had to handle.',
  remedy: 'Do not send values that fit no branch within this major version, or release a new one.',
  ...oneOfRemoved,
});
