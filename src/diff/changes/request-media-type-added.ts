/** A kind of change: a content type is new in requests. */
import { defineChange } from '../change.ts';
import { mediaTypeAdded } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-added',
  title: 'A content type is new in requests',
  sender: 'client',
  why: 'Clients go on sending what they sent.',
  oasdiff: ['request-body-media-type-added'],
  ...mediaTypeAdded,
});
