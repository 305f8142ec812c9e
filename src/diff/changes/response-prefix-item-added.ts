/** A kind of change: prefixItems has a further slot in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-prefix-item-added',
  title: 'prefixItems has a further slot in a response',
  sender: 'api',
  kind: 'prefix-item-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has a further slot',
  why: 'Responses may hold lists of another shape now, which clients never had to handle.',
  remedy: 'Do not send lists of another shape within this major version, or release a new one.',
  oasdiff: ['response-body-prefix-items-added', 'response-property-prefix-items-added'],
  examples: [
    {
      base: '{type: array, prefixItems: [{type: string}]}',
      revision: '{type: array, prefixItems: [{type: string}, {type: integer}]}',
      finds: true,
    },
    { base: '{type: array, prefixItems: [{}]}', revision: '{type: array, prefixItems: [{}]}', finds: false },
  ],
});
