/** A kind of change: a content type has lost its schema in responses. */
import { defineChange } from '../change.ts';
import { mediaTypeSchemaRemoved } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-schema-removed',
  title: 'A content type has lost its schema in responses',
  sender: 'api',
  level: 'warning',
  why: 'Nothing is promised any more about what comes.',
  remedy: 'Keep the schema.',
  oasdiff: ['response-body-media-type-schema-removed'],
  ...mediaTypeSchemaRemoved,
});
