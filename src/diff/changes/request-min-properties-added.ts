/** A kind of change: minProperties was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-min-properties-added',
  title: 'minProperties was set in a request',
  sender: 'client',
  kind: 'min-properties-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Requests with objects with fewer properties were valid and are refused now.',
  remedy: 'Go on accepting objects with fewer properties, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: object}', revision: '{type: object, minProperties: 2}', finds: true },
    { base: '{type: object, minProperties: 2}', revision: '{type: object, minProperties: 2}', finds: false },
  ],
});
