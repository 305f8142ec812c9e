/** A kind of change: multipleOf is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { multipleOfChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-multiple-of-changed',
  title: 'multipleOf is another in a request',
  sender: 'client',
  why: 'Requests with other multiples were valid and are refused now.',
  remedy: 'Go on accepting other multiples, or release a new major version.',
  ...multipleOfChanged,
});
