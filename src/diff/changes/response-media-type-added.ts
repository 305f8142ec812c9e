/** A kind of change: a content type is new in responses. */
import { defineChange } from '../change.ts';
import { mediaTypeAdded } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-added',
  title: 'A content type is new in responses',
  sender: 'api',
  why: 'Clients that ask for the old type by Accept go on getting it; those that send no Accept may be surprised.',
  oasdiff: ['response-media-type-added'],
  ...mediaTypeAdded,
});
