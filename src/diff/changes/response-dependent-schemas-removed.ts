/** A kind of change: dependentSchemas was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { dependentSchemasRemoved } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-dependent-schemas-removed',
  title: 'dependentSchemas was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold objects that do not meet what a property asks for now, which clients never had to handle.',
  remedy:
    'Do not send objects that do not meet what a property asks for within this major version, or release a new one.',
  oasdiff: ['response-body-dependent-schema-removed', 'response-property-dependent-schema-removed'],
  ...dependentSchemasRemoved,
});
