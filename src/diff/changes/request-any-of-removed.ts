/** A kind of change: anyOf was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-any-of-removed',
  title: 'anyOf was lifted in a request',
  sender: 'client',
  kind: 'any-of-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} need not fit one of several schemas any more',
  why: 'Requests that were valid stay valid; values that fit no branch may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{anyOf: [{type: string}, {type: integer}]}', revision: '{}', finds: true },
    { base: '{anyOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});
