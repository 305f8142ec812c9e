/** A kind of change: contentMediaType was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-media-type-added',
  title: 'contentMediaType was set in a request',
  sender: 'client',
  kind: 'content-media-type-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-media-type-changed', 'request-property-content-media-type-changed'],
  examples: [
    { base: '{type: string}', revision: '{type: string, contentMediaType: image/png}', finds: true },
    {
      base: '{type: string, contentMediaType: image/png}',
      revision: '{type: string, contentMediaType: image/png}',
      finds: false,
    },
  ],
});
