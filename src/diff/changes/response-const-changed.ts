/** A kind of change: the one allowed value is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { constChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-const-changed',
  title: 'The one allowed value is another in a response',
  sender: 'api',
  why: 'Responses may hold the other value now, which clients never had to handle.',
  remedy: 'Do not send the other value within this major version, or release a new one.',
  oasdiff: ['response-body-const-changed', 'response-property-const-changed'],
  ...constChanged,
});
