/** A kind of change: maxLength was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-max-length-removed',
  title: 'maxLength was lifted in a request',
  sender: 'client',
  kind: 'max-length-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Requests that were valid stay valid; longer texts may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  examples: [
    { base: '{type: string, maxLength: 2}', revision: '{type: string}', finds: true },
    { base: '{type: string, maxLength: 2}', revision: '{type: string, maxLength: 2}', finds: false },
  ],
});
