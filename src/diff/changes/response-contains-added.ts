/** A kind of change: contains was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { containsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-contains-added',
  title: 'contains was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: lists without such an item no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-contains-added', 'response-property-contains-added'],
  ...containsAdded,
});
