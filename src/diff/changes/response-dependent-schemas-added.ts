/** A kind of change: dependentSchemas was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { dependentSchemasAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-dependent-schemas-added',
  title: 'dependentSchemas was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: objects that do not meet what a property asks for no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-dependent-schema-added', 'response-property-dependent-schema-added'],
  ...dependentSchemasAdded,
});
