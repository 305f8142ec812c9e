/** A kind of change: dependentSchemas is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { dependentSchemasChanged } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-dependent-schemas-changed',
  title: 'dependentSchemas is another in a response',
  sender: 'api',
  why: 'Responses may hold objects that do not meet what a property asks for now, which clients never had to handle.',
  remedy:
    'Do not send objects that do not meet what a property asks for within this major version, or release a new one.',
  ...dependentSchemasChanged,
});
