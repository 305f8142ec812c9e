/** A kind of change: contentEncoding was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-encoding-removed',
  title: 'contentEncoding was lifted in a response',
  sender: 'api',
  kind: 'content-encoding-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-encoding-changed', 'response-property-content-encoding-changed'],
  examples: [
    { base: '{type: string, contentEncoding: base64}', revision: '{type: string}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});
