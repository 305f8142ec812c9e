/** A kind of change: a value was added to an open list in a response. */
import { defineSchemaChange } from '../change.ts';
import { extensibleEnumValueAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-extensible-enum-value-added',
  title: 'A value was added to an open list in a response',
  sender: 'api',
  why: 'Clients were told that the list may grow.',
  ...extensibleEnumValueAdded,
});
