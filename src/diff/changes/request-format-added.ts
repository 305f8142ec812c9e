/** A kind of change: a format was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { formatAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-format-added',
  title: 'A format was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with values that are not of the format were valid and are refused now.',
  remedy: 'Go on accepting values that are not of the format, or release a new major version.',
  oasdiff: [
    'request-body-type-changed',
    'request-property-type-changed',
    'request-parameter-type-changed',
    'request-parameter-property-type-changed',
    'request-parameter-property-type-specialized',
  ],
  ...formatAdded,
});
