/** A kind of change: a type was taken away in a request. */
import { defineSchemaChange } from '../change.ts';
import { typeRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-type-removed',
  title: 'A type was taken away in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with values of that type were valid and are refused now.',
  remedy: 'Go on accepting values of that type, or release a new major version.',
  oasdiff: [
    'request-body-list-of-types-narrowed',
    'request-property-list-of-types-narrowed',
    'request-parameter-list-of-types-narrowed',
    'request-parameter-property-list-of-types-narrowed',
    'request-parameter-property-type-specialized',
    'request-body-type-changed',
    'request-property-type-changed',
    'request-parameter-type-changed',
    'request-parameter-property-type-changed',
  ],
  ...typeRemoved,
});
