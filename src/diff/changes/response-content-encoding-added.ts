/** A kind of change: contentEncoding was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-encoding-added',
  title: 'contentEncoding was set in a response',
  sender: 'api',
  kind: 'content-encoding-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'More is said about the text; it is the same.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-content-encoding-changed', 'response-property-content-encoding-changed'],
  examples: [
    { base: '{type: string}', revision: '{type: string, contentEncoding: base64}', finds: true },
    {
      base: '{type: string, contentEncoding: base64}',
      revision: '{type: string, contentEncoding: base64}',
      finds: false,
    },
  ],
});
