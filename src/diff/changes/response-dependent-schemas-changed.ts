/** A kind of change: dependentSchemas is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-dependent-schemas-changed',
  title: 'dependentSchemas is another in a response',
  sender: 'api',
  kind: 'dependent-schemas-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed',
  why: 'Responses may hold objects that do not meet what a property asks for now, which clients never had to handle.',
  remedy:
    'Do not send objects that do not meet what a property asks for within this major version, or release a new one.',
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
