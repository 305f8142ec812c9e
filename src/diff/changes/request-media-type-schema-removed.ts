/** A kind of change: a content type has lost its schema in requests. */
import { defineChange } from '../change.ts';
import { mediaTypeSchemaRemoved } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-schema-removed',
  title: 'A content type has lost its schema in requests',
  sender: 'client',
  level: 'info',
  why: 'Any body is valid now, the old ones too.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-media-type-schema-removed'],
  ...mediaTypeSchemaRemoved,
});
