/** A kind of change: minItems was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { minItemsAdded } from '../twins/sizes.ts';

export default defineSchemaChange({
  id: 'response-min-items-added',
  title: 'minItems was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: shorter lists no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...minItemsAdded,
});
