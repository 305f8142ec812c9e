/** A kind of change: the accepted values changed in a response. */
import { defineSchemaChange } from '../change.ts';
import { schemaChanged } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-schema-changed',
  title: 'The accepted values changed in a response',
  sender: 'api',
  why: 'Responses may hold values that were ruled out now, which clients never had to handle.',
  remedy: 'Do not send values that were ruled out within this major version, or release a new one.',
  oasdiff: [
    'response-body-all-of-added',
    'response-property-all-of-added',
    'response-body-all-of-removed',
    'response-property-all-of-removed',
  ],
  ...schemaChanged,
});
