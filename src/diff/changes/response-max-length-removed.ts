/** A kind of change: maxLength was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-length-removed',
  title: 'maxLength was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold longer texts now, which clients never had to handle.',
  remedy: 'Do not send longer texts within this major version, or release a new one.',
  oasdiff: ['response-body-max-length-unset', 'response-property-max-length-unset'],
  ...maxLengthRemoved,
});
