/** A kind of change: a content type has other parameters in responses. */
import { defineChange } from '../change.ts';
import { mediaTypeParametersChanged } from '../twins/media-types.ts';

export default defineChange({
  id: 'response-media-type-parameters-changed',
  title: 'A content type has other parameters in responses',
  sender: 'api',
  oasdiff: ['response-media-type-name-changed'],
  ...mediaTypeParametersChanged,
});
