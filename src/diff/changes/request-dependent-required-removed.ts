/** A kind of change: dependentRequired was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-dependent-required-removed',
  title: 'dependentRequired was lifted in a request',
  sender: 'client',
  kind: 'dependent-required-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Requests that were valid stay valid; one property without the other may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-dependent-required-removed', 'request-property-dependent-required-removed'],
  examples: [
    { base: '{type: object, dependentRequired: {a: [b]}}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [b]}}',
      finds: false,
    },
  ],
});
