/** A kind of change: contentEncoding was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-encoding-added',
  title: 'contentEncoding was set in a request',
  sender: 'client',
  kind: 'content-encoding-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-encoding-changed', 'request-property-content-encoding-changed'],
  examples: [
    { base: '{type: string}', revision: '{type: string, contentEncoding: base64}', finds: true },
    {
      base: '{type: string, contentEncoding: base64}',
      revision: '{type: string, contentEncoding: base64}',
      finds: false,
    },
  ],
});
