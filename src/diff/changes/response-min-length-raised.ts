/** A kind of change: minLength was raised in a response. */
import { defineSchemaChange } from '../change.ts';
import { minLengthRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-length-raised',
  title: 'minLength was raised in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: shorter texts no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...minLengthRaised,
});
