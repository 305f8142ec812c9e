/** A kind of change: the one allowed value is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { constChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-const-changed',
  title: 'The one allowed value is another in a request',
  sender: 'client',
  why: 'Requests with the other value were valid and are refused now.',
  remedy: 'Go on accepting the other value, or release a new major version.',
  oasdiff: ['request-body-const-changed', 'request-property-const-changed'],
  ...constChanged,
});
