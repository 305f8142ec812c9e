/** A kind of change: further properties were allowed in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-additional-properties-opened',
  title: 'Further properties were allowed in a response',
  sender: 'api',
  kind: 'additional-properties-opened',
  level: 'warning',
  breaking: true,
  bump: 'minor',
  says: '{subject} takes further properties now',
  why: 'Responses may hold further properties now, which clients never had to handle.',
  remedy: 'Do not send further properties within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {}}, additionalProperties: false}',
      revision: '{type: object, properties: {a: {}}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: true}',
      finds: false,
    },
  ],
});
