/** A kind of change: minItems was raised in a response. */
import { defineSchemaChange } from '../change.ts';
import { minItemsRaised } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-items-raised',
  title: 'minItems was raised in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: shorter lists no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...minItemsRaised,
});
