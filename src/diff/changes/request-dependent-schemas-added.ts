/** A kind of change: dependentSchemas was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-dependent-schemas-added',
  title: 'dependentSchemas was set in a request',
  sender: 'client',
  kind: 'dependent-schemas-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Requests with objects that do not meet what a property asks for were valid and are refused now.',
  remedy: 'Go on accepting objects that do not meet what a property asks for, or release a new major version.',
  oasdiff: ['request-body-dependent-schema-added', 'request-property-dependent-schema-added'],
  examples: [
    { base: '{type: object}', revision: '{type: object, dependentSchemas: {a: {required: [b]}}}', finds: true },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});
