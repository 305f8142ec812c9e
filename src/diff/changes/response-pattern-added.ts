/** A kind of change: a pattern was set in a response. */
import { defineSchemaChange } from '../change.ts';
import { patternAdded } from '../twins/values.ts';

export default defineSchemaChange({
  id: 'response-pattern-added',
  title: 'A pattern was set in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: texts that do not match the pattern no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-property-pattern-added'],
  ...patternAdded,
});
