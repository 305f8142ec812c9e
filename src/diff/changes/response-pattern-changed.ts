/** A kind of change: a pattern is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-pattern-changed',
  title: 'A pattern is another in a response',
  sender: 'api',
  kind: 'pattern-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} must match {to}, no longer {from}',
  why: 'Responses may hold texts that match one pattern alone now, which clients never had to handle.',
  remedy: 'Do not send texts that match one pattern alone within this major version, or release a new one.',
  oasdiff: ['response-property-pattern-changed'],
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: "{type: string, pattern: '^[0-9]+$'}", finds: true },
    { base: "{type: string, pattern: '^[0-9]+$'}", revision: "{type: string, pattern: '^\\d+$'}", finds: false },
  ],
});
