/** A kind of change: prefixItems has a further slot in a response. */
import { defineSchemaChange } from '../change.ts';
import { prefixItemAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-prefix-item-added',
  title: 'prefixItems has a further slot in a response',
  sender: 'api',
  why: 'Responses may hold lists of another shape now, which clients never had to handle.',
  remedy: 'Do not send lists of another shape within this major version, or release a new one.',
  oasdiff: ['response-body-prefix-items-added', 'response-property-prefix-items-added'],
  ...prefixItemAdded,
});
