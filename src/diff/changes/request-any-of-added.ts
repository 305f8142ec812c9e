/** A kind of change: anyOf was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { anyOfAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-any-of-added',
  title: 'anyOf was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with values that fit no branch were valid and are refused now.',
  remedy: 'Go on accepting values that fit no branch, or release a new major version.',
  ...anyOfAdded,
});
