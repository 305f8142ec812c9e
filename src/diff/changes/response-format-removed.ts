/** A kind of change: a format was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { formatRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-format-removed',
  title: 'A format was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold values that are not of the format now, which clients never had to handle.',
  remedy: 'Do not send values that are not of the format within this major version, or release a new one.',
  oasdiff: [
    'response-body-type-changed',
    'response-property-type-changed',
    'response-header-type-changed',
    'response-body-type-generalized',
    'response-property-type-generalized',
    'response-header-type-generalized',
  ],
  ...formatRemoved,
});
