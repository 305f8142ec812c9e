/** A kind of change: null was allowed in a request. */
import { defineSchemaChange } from '../change.ts';
import { becameNullable } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-became-nullable',
  title: 'null was allowed in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; null may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-became-nullable',
    'request-property-became-nullable',
    'request-parameter-became-nullable',
    'request-parameter-property-became-nullable',
  ],
  ...becameNullable,
});
