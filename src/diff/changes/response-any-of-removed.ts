/** A kind of change: anyOf was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-any-of-removed',
  title: 'anyOf was lifted in a response',
  sender: 'api',
  kind: 'any-of-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} need not fit one of several schemas any more',
  why: 'Responses may hold values that fit no branch now, which clients never had to handle.',
  remedy: 'Do not send values that fit no branch within this major version, or release a new one.',
  oasdiff: [],
  examples: [
    { base: '{anyOf: [{type: string}, {type: integer}]}', revision: '{}', finds: true },
    { base: '{anyOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});
