/** A kind of change: contains was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { containsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-contains-added',
  title: 'contains was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with lists without such an item were valid and are refused now.',
  remedy: 'Go on accepting lists without such an item, or release a new major version.',
  oasdiff: ['request-body-contains-added', 'request-property-contains-added'],
  ...containsAdded,
});
