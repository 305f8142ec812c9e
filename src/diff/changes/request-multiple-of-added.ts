/** A kind of change: multipleOf was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { multipleOfAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-multiple-of-added',
  title: 'multipleOf was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with other numbers were valid and are refused now.',
  remedy: 'Go on accepting other numbers, or release a new major version.',
  ...multipleOfAdded,
});
