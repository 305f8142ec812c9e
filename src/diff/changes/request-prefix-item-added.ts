/** A kind of change: prefixItems has a further slot in a request. */
import { defineSchemaChange } from '../change.ts';
import { prefixItemAdded } from '../twins/arrays.ts';

export default defineSchemaChange({
  id: 'request-prefix-item-added',
  title: 'prefixItems has a further slot in a request',
  sender: 'client',
  why: 'Requests with lists of another shape were valid and are refused now.',
  remedy: 'Go on accepting lists of another shape, or release a new major version.',
  oasdiff: ['request-body-prefix-items-added', 'request-property-prefix-items-added'],
  ...prefixItemAdded,
});
