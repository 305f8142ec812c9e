/** A kind of change: contains is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { containsChanged } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-contains-changed',
  title: 'contains is another in a response',
  sender: 'api',
  why: 'Responses may hold lists with another number of such items now, which clients never had to handle.',
  remedy: 'Do not send lists with another number of such items within this major version, or release a new one.',
  oasdiff: [
    'response-body-min-contains-increased',
    'response-property-min-contains-increased',
    'response-body-min-contains-decreased',
    'response-property-min-contains-decreased',
    'response-body-max-contains-increased',
    'response-property-max-contains-increased',
    'response-body-max-contains-decreased',
    'response-property-max-contains-decreased',
  ],
  ...containsChanged,
});
