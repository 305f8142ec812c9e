/** A kind of change: contains is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { containsChanged } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-contains-changed',
  title: 'contains is another in a request',
  sender: 'client',
  why: 'Requests with lists with another number of such items were valid and are refused now.',
  remedy: 'Go on accepting lists with another number of such items, or release a new major version.',
  oasdiff: [
    'request-body-min-contains-increased',
    'request-property-min-contains-increased',
    'request-body-min-contains-decreased',
    'request-property-min-contains-decreased',
    'request-body-max-contains-increased',
    'request-property-max-contains-increased',
    'request-body-max-contains-decreased',
    'request-property-max-contains-decreased',
  ],
  ...containsChanged,
});
