/** A kind of change: prefixItems has a slot less in a response. */
import { defineSchemaChange } from '../change.ts';
import { prefixItemRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'response-prefix-item-removed',
  title: 'prefixItems has a slot less in a response',
  sender: 'api',
  why: 'Responses may hold lists of another shape now, which clients never had to handle.',
  remedy: 'Do not send lists of another shape within this major version, or release a new one.',
  oasdiff: ['response-body-prefix-items-removed', 'response-property-prefix-items-removed'],
  ...prefixItemRemoved,
});
