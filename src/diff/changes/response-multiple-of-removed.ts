/** A kind of change: multipleOf was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { multipleOfRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-multiple-of-removed',
  title: 'multipleOf was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold other numbers now, which clients never had to handle.',
  remedy: 'Do not send other numbers within this major version, or release a new one.',
  ...multipleOfRemoved,
});
