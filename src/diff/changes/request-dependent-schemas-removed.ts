/** A kind of change: dependentSchemas was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { dependentSchemasRemoved } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-dependent-schemas-removed',
  title: 'dependentSchemas was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; objects that do not meet what a property asks for may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-dependent-schema-removed', 'request-property-dependent-schema-removed'],
  ...dependentSchemasRemoved,
});
