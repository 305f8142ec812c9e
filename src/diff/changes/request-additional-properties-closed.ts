/** A kind of change: further properties were forbidden in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-additional-properties-closed',
  title: 'Further properties were forbidden in a request',
  sender: 'client',
  kind: 'additional-properties-closed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} takes no further properties any more',
  why: 'Requests with further properties were valid and are refused now.',
  remedy: 'Go on accepting further properties, or release a new major version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: false}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: true}',
      finds: false,
    },
  ],
});
