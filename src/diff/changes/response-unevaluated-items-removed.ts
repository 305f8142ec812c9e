/** A kind of change: unevaluatedItems was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { unevaluatedItemsRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-unevaluated-items-removed',
  title: 'unevaluatedItems was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold further items now, which clients never had to handle.',
  remedy: 'Do not send further items within this major version, or release a new one.',
  oasdiff: ['response-body-unevaluated-items-removed', 'response-property-unevaluated-items-removed'],
  ...unevaluatedItemsRemoved,
});
