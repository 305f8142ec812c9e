/** A kind of change: a pattern was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-pattern-removed',
  title: 'A pattern was lifted in a request',
  sender: 'client',
  kind: 'pattern-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} need not match {from} any more',
  why: 'Requests that were valid stay valid; texts that do not match the old pattern may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [
    'request-property-pattern-removed',
    'request-parameter-pattern-removed',
    'request-property-pattern-generalized',
    'request-parameter-pattern-generalized',
  ],
  examples: [
    { base: "{type: string, pattern: '^[a-z]+$'}", revision: '{type: string}', finds: true },
    { base: "{type: string, pattern: '.*'}", revision: '{type: string}', finds: false },
  ],
});
