/** A kind of change: prefixItems has a further slot in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-prefix-item-added',
  title: 'prefixItems has a further slot in a request',
  sender: 'client',
  kind: 'prefix-item-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has a further slot',
  why: 'Requests with lists of another shape were valid and are refused now.',
  remedy: 'Go on accepting lists of another shape, or release a new major version.',
  oasdiff: ['request-body-prefix-items-added', 'request-property-prefix-items-added'],
  examples: [
    {
      base: '{type: array, prefixItems: [{type: string}]}',
      revision: '{type: array, prefixItems: [{type: string}, {type: integer}]}',
      finds: true,
    },
    { base: '{type: array, prefixItems: [{}]}', revision: '{type: array, prefixItems: [{}]}', finds: false },
  ],
});
