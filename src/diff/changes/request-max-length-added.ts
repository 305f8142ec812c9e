/** A kind of change: maxLength was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'request-max-length-added',
  title: 'maxLength was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with longer texts were valid and are refused now.',
  remedy: 'Go on accepting longer texts, or release a new major version.',
  oasdiff: ['request-body-max-length-set', 'request-property-max-length-set', 'request-parameter-max-length-set'],
  ...maxLengthAdded,
});
