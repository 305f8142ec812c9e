/** A kind of change: contentMediaType was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentMediaTypeRemoved } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-media-type-removed',
  title: 'contentMediaType was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-media-type-changed', 'response-property-content-media-type-changed'],
  ...contentMediaTypeRemoved,
});
