/** A kind of change: a content type became a wider one in responses. */
import { defineChange } from '../change.ts';
import { mediaTypeWidened } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-widened',
  title: 'A content type became a wider one in responses',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Clients may get a content type that they never had to read.',
  remedy: 'Keep the content type, or release a new major version.',
  oasdiff: ['response-media-type-name-generalized'],
  ...mediaTypeWidened(true),
});
