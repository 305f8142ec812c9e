/** A kind of change: minLength was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { minLengthLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-min-length-lowered',
  title: 'minLength was lowered in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; shorter texts may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-body-min-length-decreased',
    'request-property-min-length-decreased',
    'request-parameter-min-length-decreased',
  ],
  ...minLengthLowered,
});
