/** A kind of change: prefixItems has a slot less in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-prefix-item-removed',
  title: 'prefixItems has a slot less in a response',
  sender: 'api',
  kind: 'prefix-item-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has a slot less',
  why: 'Responses may hold lists of another shape now, which clients never had to handle.',
  remedy: 'Do not send lists of another shape within this major version, or release a new one.',
  oasdiff: ['response-body-prefix-items-removed', 'response-property-prefix-items-removed'],
  examples: [
    {
      base: '{type: array, prefixItems: [{type: string}, {type: integer}]}',
      revision: '{type: array, prefixItems: [{type: string}]}',
      finds: true,
    },
    { base: '{type: array, prefixItems: [{}]}', revision: '{type: array, prefixItems: [{}]}', finds: false },
  ],
});
