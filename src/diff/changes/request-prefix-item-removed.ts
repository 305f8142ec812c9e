/** A kind of change: prefixItems has a slot less in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-prefix-item-removed',
  title: 'prefixItems has a slot less in a request',
  sender: 'client',
  kind: 'prefix-item-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has a slot less',
  why: 'Requests with lists of another shape were valid and are refused now.',
  remedy: 'Go on accepting lists of another shape, or release a new major version.',
  oasdiff: ['request-body-prefix-items-removed', 'request-property-prefix-items-removed'],
  examples: [
    {
      base: '{type: array, prefixItems: [{type: string}, {type: integer}]}',
      revision: '{type: array, prefixItems: [{type: string}]}',
      finds: true,
    },
    { base: '{type: array, prefixItems: [{}]}', revision: '{type: array, prefixItems: [{}]}', finds: false },
  ],
});
