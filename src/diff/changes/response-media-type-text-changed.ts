/** A kind of change: an example or extension of a content type changed in responses. */
import { defineChange } from '../change.ts';
import { mediaTypeTextChanged } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-text-changed',
  title: 'An example or extension of a content type changed in responses',
  sender: 'api',
  ...mediaTypeTextChanged,
});
