/** A kind of change: what further properties hold is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-additional-properties-changed',
  title: 'What further properties hold is another in a request',
  sender: 'client',
  kind: 'additional-properties-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: 'what further properties of {subject} hold changed',
  why: 'Requests with further properties of another kind were valid and are refused now.',
  remedy: 'Go on accepting further properties of another kind, or release a new major version.',
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
