/** A kind of change: contentMediaType was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { contentMediaTypeAdded } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'request-content-media-type-added',
  title: 'contentMediaType was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-media-type-changed', 'request-property-content-media-type-changed'],
  ...contentMediaTypeAdded,
});
