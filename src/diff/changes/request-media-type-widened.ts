/** A kind of change: a content type became a wider one in requests. */
import { defineChange } from '../change.ts';
import { mediaTypeWidened } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-widened',
  title: 'A content type became a wider one in requests',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'The old content type is one of those that are taken now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...mediaTypeWidened(false),
});
