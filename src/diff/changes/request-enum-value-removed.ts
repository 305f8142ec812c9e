/** A kind of change: an enum value was taken away in a request. */
import { defineSchemaChange } from '../change.ts';
import { enumValueRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-enum-value-removed',
  title: 'An enum value was taken away in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with the value were valid and are refused now.',
  remedy: 'Go on accepting the value, or release a new major version.',
  oasdiff: [
    'request-body-enum-value-removed',
    'request-property-enum-value-removed',
    'request-parameter-enum-value-removed',
    'request-parameter-property-enum-value-removed',
    'request-read-only-property-enum-value-removed',
  ],
  ...enumValueRemoved,
});
