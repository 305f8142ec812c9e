/** A kind of change: multipleOf is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { multipleOfChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-multiple-of-changed',
  title: 'multipleOf is another in a response',
  sender: 'api',
  why: 'Responses may hold other multiples now, which clients never had to handle.',
  remedy: 'Do not send other multiples within this major version, or release a new one.',
  ...multipleOfChanged,
});
