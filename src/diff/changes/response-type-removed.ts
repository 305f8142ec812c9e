/** A kind of change: a type was taken away in a response. */
import { defineSchemaChange } from '../change.ts';
import { typeRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-type-removed',
  title: 'A type was taken away in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: values of that type no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'response-body-list-of-types-narrowed',
    'response-property-list-of-types-narrowed',
    'response-body-type-specialized',
    'response-property-type-specialized',
    'response-header-type-specialized',
    'response-body-type-changed',
    'response-property-type-changed',
    'response-header-type-changed',
  ],
  ...typeRemoved,
});
