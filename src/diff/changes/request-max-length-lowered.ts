/** A kind of change: maxLength was lowered in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-length-lowered',
  title: 'maxLength was lowered in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with longer texts were valid and are refused now.',
  remedy: 'Go on accepting longer texts, or release a new major version.',
  oasdiff: [
    'request-body-max-length-decreased',
    'request-property-max-length-decreased',
    'request-parameter-max-length-decreased',
    'request-read-only-property-max-length-decreased',
  ],
  ...maxLengthLowered,
});
