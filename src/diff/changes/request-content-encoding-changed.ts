/** A kind of change: contentEncoding is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-encoding-changed',
  title: 'contentEncoding is another in a request',
  sender: 'client',
  kind: 'content-encoding-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-encoding-changed', 'request-property-content-encoding-changed'],
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
