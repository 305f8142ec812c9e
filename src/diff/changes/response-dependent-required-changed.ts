/** A kind of change: dependentRequired is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-dependent-required-changed',
  title: 'dependentRequired is another in a response',
  sender: 'api',
  kind: 'dependent-required-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Responses may hold one property without the other now, which clients never had to handle.',
  remedy: 'Do not send one property without the other within this major version, or release a new one.',
  oasdiff: ['response-body-dependent-required-changed', 'response-property-dependent-required-changed'],
  examples: [
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [c]}}',
      finds: true,
    },
    {
      base: '{type: object, dependentRequired: {a: [b]}}',
      revision: '{type: object, dependentRequired: {a: [b]}}',
      finds: false,
    },
  ],
});
