/** A kind of change: a content type became a narrower one in responses. */
import { defineChange } from '../change.ts';
import { mediaTypeNarrowed } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-narrowed',
  title: 'A content type became a narrower one in responses',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'What comes is still of the old range.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-media-type-name-specialized'],
  ...mediaTypeNarrowed(true),
});
