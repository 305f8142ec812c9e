/** A kind of change: contentEncoding is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-encoding-changed',
  title: 'contentEncoding is another in a response',
  sender: 'api',
  kind: 'content-encoding-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-encoding-changed', 'response-property-content-encoding-changed'],
  examples: [
    {
      base: '{type: string, contentEncoding: base64}',
      revision: '{type: string, contentEncoding: base32}',
      finds: true,
    },
    {
      base: '{type: string, contentEncoding: base32}',
      revision: '{type: string, contentEncoding: base32}',
      finds: false,
    },
  ],
});
