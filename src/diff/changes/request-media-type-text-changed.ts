/** A kind of change: an example or extension of a content type changed in requests. */
import { defineChange } from '../change.ts';
import { mediaTypeTextChanged } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-text-changed',
  title: 'An example or extension of a content type changed in requests',
  sender: 'client',
  ...mediaTypeTextChanged,
});
