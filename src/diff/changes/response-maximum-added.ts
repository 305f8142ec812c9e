/** A kind of change: maximum was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { maximumAdded } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'response-maximum-added',
  title: 'maximum was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: larger numbers no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...maximumAdded,
});
