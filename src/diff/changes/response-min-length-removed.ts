/** A kind of change: minLength was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { minLengthRemoved } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-length-removed',
  title: 'minLength was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold shorter texts now, which clients never had to handle.',
  remedy: 'Do not send shorter texts within this major version, or release a new one.',
  ...minLengthRemoved,
});
