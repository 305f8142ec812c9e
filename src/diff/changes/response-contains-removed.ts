/** A kind of change: contains was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { containsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-contains-removed',
  title: 'contains was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold lists without such an item now, which clients never had to handle.',
  remedy: 'Do not send lists without such an item within this major version, or release a new one.',
  oasdiff: ['response-body-contains-removed', 'response-property-contains-removed'],
  ...containsRemoved,
});
