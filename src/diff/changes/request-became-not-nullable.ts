/** A kind of change: null was forbidden in a request. */
import { defineSchemaChange } from '../change.ts';
import { becameNotNullable } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-became-not-nullable',
  title: 'null was forbidden in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with null were valid and are refused now.',
  remedy: 'Go on accepting null, or release a new major version.',
  oasdiff: [
    'request-body-became-not-nullable',
    'request-property-became-not-nullable',
    'request-parameter-became-not-nullable',
    'request-parameter-property-became-not-nullable',
  ],
  ...becameNotNullable,
});
