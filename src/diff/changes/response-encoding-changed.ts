/** A kind of change: a part of a form is written in another way in responses. */
import { defineChange } from '../change.ts';
import { encodingChanged } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-encoding-changed',
  title: 'A part of a form is written in another way in responses',
  sender: 'api',
  ...encodingChanged,
});
