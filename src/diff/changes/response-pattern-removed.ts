/** A kind of change: a pattern was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-pattern-removed',
  title: 'A pattern was lifted in a response',
  sender: 'api',
  kind: 'pattern-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} need not match {from} any more',
  why: 'Responses may hold texts that do not match the old pattern now, which clients never had to handle.',
  remedy: 'Do not send texts that do not match the old pattern within this major version, or release a new one.',
  oasdiff: ['response-property-pattern-removed'],
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: '{type: string}', finds: true },
    { base: "{type: string, pattern: '.*'}", revision: '{type: string}', finds: false },
  ],
});
