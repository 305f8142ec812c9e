/** A kind of change: dependentSchemas was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-dependent-schemas-added',
  title: 'dependentSchemas was set in a response',
  sender: 'api',
  kind: 'dependent-schemas-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword}',
  why: 'Responses hold less than before: objects that do not meet what a property asks for no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-dependent-schema-added', 'response-property-dependent-schema-added'],
  examples: [
    { base: '{type: object}', revision: '{type: object, dependentSchemas: {a: {required: [b]}}}', finds: true },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});
