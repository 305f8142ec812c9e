/** A kind of change: a list of values was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { enumAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-enum-added',
  title: 'A list of values was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with other values were valid and are refused now.',
  remedy: 'Go on accepting other values, or release a new major version.',
  oasdiff: [
    'request-body-became-enum',
    'request-property-became-enum',
    'request-parameter-became-enum',
    'request-header-property-became-enum',
    'request-body-const-added',
    'request-property-const-added',
  ],
  ...enumAdded,
});
