/** A kind of change: a pattern was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-pattern-added',
  title: 'A pattern was set in a request',
  sender: 'client',
  kind: 'pattern-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must match {to} now',
  why: 'Requests with texts that do not match the pattern were valid and are refused now.',
  remedy: 'Go on accepting texts that do not match the pattern, or release a new major version.',
  oasdiff: ['request-property-pattern-added', 'request-parameter-pattern-added'],
  examples: [
    { base: '{type: string}', revision: "{type: string, pattern: '^[a-z]+$'}", finds: true },
    { base: '{type: string}', revision: "{type: string, pattern: '.*'}", finds: false },
  ],
});
