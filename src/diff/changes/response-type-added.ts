/** A kind of change: a type was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { typeAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-type-added',
  title: 'A type was added in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold values of the further type now, which clients never had to handle.',
  remedy: 'Do not send values of the further type within this major version, or release a new one.',
  oasdiff: [
    'response-body-list-of-types-widened',
    'response-property-list-of-types-widened',
    'response-body-type-generalized',
    'response-property-type-generalized',
    'response-header-type-generalized',
  ],
  ...typeAdded,
});
