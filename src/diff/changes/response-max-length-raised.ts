/** A kind of change: maxLength was raised in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-length-raised',
  title: 'maxLength was raised in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold longer texts now, which clients never had to handle.',
  remedy: 'Do not send longer texts within this major version, or release a new one.',
  oasdiff: ['response-body-max-length-increased', 'response-property-max-length-increased'],
  ...maxLengthRaised,
});
