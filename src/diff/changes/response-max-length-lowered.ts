/** A kind of change: maxLength was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthLowered } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-length-lowered',
  title: 'maxLength was lowered in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: longer texts no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...maxLengthLowered,
});
