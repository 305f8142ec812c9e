/** A kind of change: dependentSchemas was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-dependent-schemas-removed',
  title: 'dependentSchemas was lifted in a response',
  sender: 'api',
  kind: 'dependent-schemas-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Responses may hold objects that do not meet what a property asks for now, which clients never had to handle.',
  remedy:
    'Do not send objects that do not meet what a property asks for within this major version, or release a new one.',
  oasdiff: ['response-body-dependent-schema-removed', 'response-property-dependent-schema-removed'],
  examples: [
    { base: '{type: object, dependentSchemas: {a: {required: [b]}}}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});
