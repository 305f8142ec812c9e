/** A kind of change: further properties were allowed in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-additional-properties-opened',
  title: 'Further properties were allowed in a request',
  sender: 'client',
  kind: 'additional-properties-opened',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} takes further properties now',
  why: 'Requests that were valid stay valid; further properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
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
