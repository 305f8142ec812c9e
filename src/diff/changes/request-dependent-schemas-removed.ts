/** A kind of change: dependentSchemas was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-dependent-schemas-removed',
  title: 'dependentSchemas was lifted in a request',
  sender: 'client',
  kind: 'dependent-schemas-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost its {keyword}',
  why: 'Requests that were valid stay valid; objects that do not meet what a property asks for may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-dependent-schema-removed', 'request-property-dependent-schema-removed'],
  examples: [
    { base: '{type: object, dependentSchemas: {a: {required: [b]}}}', revision: '{type: object}', finds: true },
    {
      base: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      revision: '{type: object, dependentSchemas: {a: {required: [b]}}}',
      finds: false,
    },
  ],
});
