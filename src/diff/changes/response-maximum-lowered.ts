/** A kind of change: maximum was lowered in a response. */
import { defineSchemaChange } from '../change.ts';
import { maximumLowered } from '../twins/bounds.ts';

export default defineSchemaChange({
  id: 'response-maximum-lowered',
  title: 'maximum was lowered in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: larger numbers no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  ...maximumLowered,
});
