/** A kind of change: contentMediaType was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-media-type-added',
  title: 'contentMediaType was set in a response',
  sender: 'api',
  kind: 'content-media-type-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'More is said about the text; it is the same.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-content-media-type-changed', 'response-property-content-media-type-changed'],
  examples: [
    { base: '{type: string}', revision: '{type: string, contentMediaType: image/png}', finds: true },
    {
      base: '{type: string, contentMediaType: image/png}',
      revision: '{type: string, contentMediaType: image/png}',
      finds: false,
    },
  ],
});
