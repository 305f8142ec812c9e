/** A kind of change: oneOf was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-one-of-removed',
  title: 'oneOf was lifted in a request',
  sender: 'client',
  kind: 'one-of-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} need not fit one of several schemas any more',
  why: 'Requests that were valid stay valid; values that fit no branch may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{oneOf: [{type: string}, {type: integer}]}', revision: '{}', finds: true },
    { base: '{oneOf: [{type: string}]}', revision: '{type: string}', finds: false },
  ],
});
