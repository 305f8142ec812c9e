/** A kind of change: null was forbidden in a response. */
import { defineSchemaChange } from '../change.ts';
import { becameNotNullable } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-became-not-nullable',
  title: 'null was forbidden in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: null no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'response-body-became-not-nullable',
    'response-property-became-not-nullable',
    'response-header-became-not-nullable',
  ],
  ...becameNotNullable,
});
