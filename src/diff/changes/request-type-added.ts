/** A kind of change: a type was added in a request. */
import { defineSchemaChange } from '../change.ts';
import { typeAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-type-added',
  title: 'A type was added in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; values of the further type may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-list-of-types-widened',
    'request-property-list-of-types-widened',
    'request-parameter-list-of-types-widened',
    'request-parameter-property-list-of-types-widened',
    'request-body-type-generalized',
    'request-property-type-generalized',
    'request-parameter-type-generalized',
    'request-parameter-property-type-generalized',
  ],
  ...typeAdded,
});
