/** A kind of change: a pattern is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-pattern-changed',
  title: 'A pattern is another in a request',
  sender: 'client',
  kind: 'pattern-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must match {to}, no longer {from}',
  why: 'Requests with texts that match one pattern alone were valid and are refused now.',
  remedy: 'Go on accepting texts that match one pattern alone, or release a new major version.',
  oasdiff: [
    'request-property-pattern-changed',
    'request-parameter-pattern-changed',
    'request-property-pattern-generalized',
    'request-parameter-pattern-generalized',
  ],
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: "{type: string, pattern: '^[0-9]+$'}", finds: true },
    { base: "{type: string, pattern: '^[0-9]+$'}", revision: "{type: string, pattern: '^\\d+$'}", finds: false },
  ],
});
