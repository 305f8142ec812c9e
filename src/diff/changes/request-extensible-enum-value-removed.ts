/** A kind of change: a value was taken from an open list in a request. */
import { defineSchemaChange } from '../change.ts';
import { extensibleEnumValueRemoved } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-extensible-enum-value-removed',
  title: 'A value was taken from an open list in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  says: '{subject} may not be {value} any more',
  why: 'Clients that send it may be refused: the list is open to growth, not to loss.',
  remedy: 'Go on accepting the value, or release a new major version.',
  oasdiff: ['request-parameter-x-extensible-enum-value-removed', 'request-property-x-extensible-enum-value-removed'],
  ...extensibleEnumValueRemoved,
});
