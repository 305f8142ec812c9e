/** A kind of change: what further properties hold is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-additional-properties-changed',
  title: 'What further properties hold is another in a response',
  sender: 'api',
  kind: 'additional-properties-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'what further properties of {subject} hold changed',
  why: 'Responses may hold further properties of another kind now, which clients never had to handle.',
  remedy: 'Do not send further properties of another kind within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: {type: string}}',
      finds: true,
    },
    {
      base: '{type: object, properties: {a: {}}}',
      revision: '{type: object, properties: {a: {}}, additionalProperties: true}',
      finds: false,
    },
  ],
});
