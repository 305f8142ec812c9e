/** A kind of change: a format is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { formatChanged } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-format-changed',
  title: 'A format is another in a request',
  sender: 'client',
  why: 'Requests with values of the other format were valid and are refused now.',
  remedy: 'Go on accepting values of the other format, or release a new major version.',
  oasdiff: [
    'request-body-type-changed',
    'request-property-type-changed',
    'request-parameter-type-changed',
    'request-parameter-property-type-changed',
    'request-body-type-compatible',
    'request-property-type-compatible',
  ],
  ...formatChanged,
});
