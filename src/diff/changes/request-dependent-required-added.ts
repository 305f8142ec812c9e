/** A kind of change: dependentRequired was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-dependent-required-added',
  title: 'dependentRequired was set in a request',
  sender: 'client',
  kind: 'dependent-required-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Requests with one property without the other were valid and are refused now.',
  remedy: 'Go on accepting one property without the other, or release a new major version.',
  oasdiff: ['request-body-dependent-required-added', 'request-property-dependent-required-added'],
  examples: [
    { base: '{type: object}', revision: '{type: object, dependentRequired: {a: [b]}}', finds: true },
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [b]}}',
      finds: false,
    },
  ],
});
