/** A kind of change: minimum was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { minimumAdded } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'response-minimum-added',
  title: 'minimum was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: smaller numbers no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...minimumAdded,
});
