/** A kind of change: the type is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { typeChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-type-changed',
  title: 'The type is another in a response',
  sender: 'api',
  why: 'Responses may hold values of the other type now, which clients never had to handle.',
  remedy: 'Do not send values of the other type within this major version, or release a new one.',
  oasdiff: [
    'response-body-type-changed',
    'response-property-type-changed',
    'response-header-type-changed',
    'response-body-type-compatible',
    'response-property-type-compatible',
    'response-header-type-compatible',
  ],
  ...typeChanged,
});
