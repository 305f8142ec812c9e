/** A kind of change: unevaluatedItems was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedItemsAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-items-added',
  title: 'unevaluatedItems was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: further items no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-unevaluated-items-added', 'response-property-unevaluated-items-added'],
  ...unevaluatedItemsAdded,
});
