/** A kind of change: a value was added to an open list in a request. */
import { defineSchemaChange } from '../change.ts';
import { extensibleEnumValueAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'request-extensible-enum-value-added',
  title: 'A value was added to an open list in a request',
  sender: 'client',
  why: 'Clients may send it.',
  ...extensibleEnumValueAdded,
});
