/** A kind of change: maxProperties was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-properties-added',
  title: 'maxProperties was set in a request',
  sender: 'client',
  kind: 'max-properties-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Requests with objects with more properties were valid and are refused now.',
  remedy: 'Go on accepting objects with more properties, or release a new major version.',
  oasdiff: [],
  examples: [
    { base: '{type: object}', revision: '{type: object, maxProperties: 2}', finds: true },
    { base: '{type: object, maxProperties: 2}', revision: '{type: object, maxProperties: 2}', finds: false },
  ],
});
