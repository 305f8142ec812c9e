/** A kind of change: a list of values was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { enumAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-enum-added',
  title: 'A list of values was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: other values no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-const-added', 'response-property-const-added'],
  ...enumAdded,
});
