/** A kind of change: a part of a form is written in another way in requests. */
import { defineChange } from '../change.ts';
import { encodingChanged } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-encoding-changed',
  title: 'A part of a form is written in another way in requests',
  sender: 'client',
  ...encodingChanged,
});
