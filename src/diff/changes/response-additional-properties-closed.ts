/** A kind of change: further properties were forbidden in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-additional-properties-closed',
  title: 'Further properties were forbidden in a response',
  sender: 'api',
  kind: 'additional-properties-closed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} takes no further properties any more',
  why: 'Responses hold less than before: further properties no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
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
