/** A kind of change: an optional property was added in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-property-added',
  title: 'An optional property was added in a request',
  sender: 'client',
  why: 'Nobody has to send it.',
  oasdiff: ['new-optional-request-property'],
  ...propertyAdded,
});
