/** A kind of change: contentSchema was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { contentSchemaRemoved } from '../twins/contents.ts';

export default defineSchemaChange({
  id: 'response-content-schema-removed',
  title: 'contentSchema was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-schema-removed', 'response-property-content-schema-removed'],
  ...contentSchemaRemoved,
});
