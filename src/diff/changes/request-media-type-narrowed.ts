/** A kind of change: a content type became a narrower one in requests. */
import { defineChange } from '../change.ts';
import { mediaTypeNarrowed } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-narrowed',
  title: 'A content type became a narrower one in requests',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Clients that send another type of the old range are refused with 415.',
  remedy: 'Keep the range, or release a new major version.',
  oasdiff: [],
  ...mediaTypeNarrowed(false),
});
