/** A kind of change: minLength was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { minLengthLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-length-lowered',
  title: 'minLength was lowered in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold shorter texts now, which clients never had to handle.',
  remedy: 'Do not send shorter texts within this major version, or release a new one.',
  oasdiff: ['response-body-min-length-decreased', 'response-property-min-length-decreased'],
  ...minLengthLowered,
});
