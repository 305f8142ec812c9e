/** A kind of change: dependentSchemas was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { dependentSchemasAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-dependent-schemas-added',
  title: 'dependentSchemas was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with objects that do not meet what a property asks for were valid and are refused now.',
  remedy: 'Go on accepting objects that do not meet what a property asks for, or release a new major version.',
  oasdiff: ['request-body-dependent-schema-added', 'request-property-dependent-schema-added'],
  ...dependentSchemasAdded,
});
