/** A kind of change: a content type is gone in responses. */
import { defineChange } from '../change.ts';
import { mediaTypeRemoved } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-removed',
  title: 'A content type is gone in responses',
  sender: 'api',
  why: 'Clients that read it get another format, or 406.',
  oasdiff: ['response-media-type-removed'],
  ...mediaTypeRemoved,
});
