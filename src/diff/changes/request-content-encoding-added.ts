/** A kind of change: contentEncoding was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentEncodingAdded } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-encoding-added',
  title: 'contentEncoding was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-encoding-changed', 'request-property-content-encoding-changed'],
  ...contentEncodingAdded,
});
