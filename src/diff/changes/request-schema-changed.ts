/** A kind of change: the accepted values changed in a request. */
import { defineSchemaChange } from '../change.ts';
import { schemaChanged } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-schema-changed',
  title: 'The accepted values changed in a request',
  sender: 'client',
  why: 'Requests with values that were ruled out were valid and are refused now.',
  remedy: 'Go on accepting values that were ruled out, or release a new major version.',
  oasdiff: [
    'request-body-all-of-added',
    'request-property-all-of-added',
    'request-body-all-of-removed',
    'request-property-all-of-removed',
  ],
  ...schemaChanged,
});
