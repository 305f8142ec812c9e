/** A kind of change: minLength was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { minLengthAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-length-added',
  title: 'minLength was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: shorter texts no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  ...minLengthAdded,
});
