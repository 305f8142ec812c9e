/** A kind of change: maxLength was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { maxLengthAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-max-length-added',
  title: 'maxLength was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: longer texts no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...maxLengthAdded,
});
