/** A kind of change: a pattern was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-pattern-added',
  title: 'A pattern was set in a response',
  sender: 'api',
  kind: 'pattern-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} must match {to} now',
  why: 'Responses hold less than before: texts that do not match the pattern no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-property-pattern-added'],
  examples: [
    { base: '{type: string}', revision: "{type: string, pattern: '^[a-z]+$'}", finds: true },
    { base: '{type: string}', revision: "{type: string, pattern: '.*'}", finds: false },
  ],
});
