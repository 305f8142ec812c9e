/** A kind of change: a content type has other parameters in requests. */
import { defineChange } from '../change.ts';
import { mediaTypeParametersChanged } from '../twins/media-types.ts';

export default defineChange({
  id: 'request-media-type-parameters-changed',
  title: 'A content type has other parameters in requests',
  sender: 'client',
  oasdiff: [],
  ...mediaTypeParametersChanged,
});
