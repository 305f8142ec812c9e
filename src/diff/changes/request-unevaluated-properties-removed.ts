/** A kind of change: unevaluatedProperties was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-properties-removed',
  title: 'unevaluatedProperties was lifted in a request',
  sender: 'client',
  kind: 'unevaluated-properties-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Requests that were valid stay valid; further properties may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-unevaluated-properties-removed', 'request-property-unevaluated-properties-removed'],
  examples: [
    { base: '{type: object, unevaluatedProperties: false}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, unevaluatedProperties: false}',
      revision: '{type: object, unevaluatedProperties: false}',
      finds: false,
    },
  ],
});
