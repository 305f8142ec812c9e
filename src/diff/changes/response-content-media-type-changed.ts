/** A kind of change: contentMediaType is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentMediaTypeChanged } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-media-type-changed',
  title: 'contentMediaType is another in a response',
  sender: 'api',
  why: 'Clients decode the text in the old way and fail.',
  oasdiff: ['response-body-content-media-type-changed', 'response-property-content-media-type-changed'],
  ...contentMediaTypeChanged,
});
