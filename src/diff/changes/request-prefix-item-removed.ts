/** A kind of change: prefixItems has a slot less in a request. */
import { defineSchemaChange } from '../change.ts';
import { prefixItemRemoved } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-prefix-item-removed',
  title: 'prefixItems has a slot less in a request',
  sender: 'client',
  why: 'Requests with lists of another shape were valid and are refused now.',
  remedy: 'Go on accepting lists of another shape, or release a new major version.',
  oasdiff: ['request-body-prefix-items-removed', 'request-property-prefix-items-removed'],
  ...prefixItemRemoved,
});
