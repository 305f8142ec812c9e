/** A kind of change: dependentSchemas is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-dependent-schemas-changed',
  title: 'dependentSchemas is another in a request',
  sender: 'client',
  kind: 'dependent-schemas-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Requests with objects that do not meet what a property asks for were valid and are refused now.',
  remedy: 'Go on accepting objects that do not meet what a property asks for, or release a new major version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [c]}}}',
      finds: true,
    },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});
