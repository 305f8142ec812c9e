/** A kind of change: a content type is gone in requests. */
import { defineChange } from '../change.ts';
import { mediaTypeRemoved } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-removed',
  title: 'A content type is gone in requests',
  sender: 'client',
  why: 'Clients that send it are refused with 415.',
  oasdiff: ['request-body-media-type-removed'],
  ...mediaTypeRemoved,
});
