/** A kind of change: null was allowed in a response. */
import { defineSchemaChange } from '../change.ts';
import { becameNullable } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-became-nullable',
  title: 'null was allowed in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold null now, which clients never had to handle.',
  remedy: 'Do not send null within this major version, or release a new one.',
  oasdiff: ['response-body-became-nullable', 'response-property-became-nullable', 'response-header-became-nullable'],
  ...becameNullable,
});
