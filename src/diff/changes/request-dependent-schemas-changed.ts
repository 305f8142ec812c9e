/** A kind of change: dependentSchemas is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { dependentSchemasChanged } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-dependent-schemas-changed',
  title: 'dependentSchemas is another in a request',
  sender: 'client',
  why: 'Requests with objects that do not meet what a property asks for were valid and are refused now.',
  remedy: 'Go on accepting objects that do not meet what a property asks for, or release a new major version.',
  ...dependentSchemasChanged,
});
