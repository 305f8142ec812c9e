/** A kind of change: unevaluatedItems was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-unevaluated-items-removed',
  title: 'unevaluatedItems was lifted in a request',
  sender: 'client',
  kind: 'unevaluated-items-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Requests that were valid stay valid; further items may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-unevaluated-items-removed', 'request-property-unevaluated-items-removed'],
  examples: [
    { base: '{type: array, unevaluatedItems: false}', revision: '{type: array}', finds: true },
    {
      base: '{type: array, unevaluatedItems: false}',
      revision: '{type: array, unevaluatedItems: false}',
      finds: false,
    },
  ],
});
