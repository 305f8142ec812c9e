/** A kind of change: contentEncoding was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentEncodingRemoved } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-encoding-removed',
  title: 'contentEncoding was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-encoding-changed', 'response-property-content-encoding-changed'],
  ...contentEncodingRemoved,
});
