/** A kind of change: contentEncoding was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-encoding-removed',
  title: 'contentEncoding was lifted in a request',
  sender: 'client',
  kind: 'content-encoding-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Texts that were accepted stay so.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-content-encoding-changed', 'request-property-content-encoding-changed'],
  examples: [
    { base: '{type: string, contentEncoding: base64}', revision: '{type: string}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});
