/** A kind of change: a format is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { formatChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-format-changed',
  title: 'A format is another in a response',
  sender: 'api',
  why: 'Responses may hold values of the other format now, which clients never had to handle.',
  remedy: 'Do not send values of the other format within this major version, or release a new one.',
  oasdiff: [
    'response-body-type-changed',
    'response-property-type-changed',
    'response-header-type-changed',
    'response-body-type-compatible',
    'response-property-type-compatible',
    'response-header-type-compatible',
  ],
  ...formatChanged,
});
