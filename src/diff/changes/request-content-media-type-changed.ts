/** A kind of change: contentMediaType is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-media-type-changed',
  title: 'contentMediaType is another in a request',
  sender: 'client',
  kind: 'content-media-type-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-media-type-changed', 'request-property-content-media-type-changed'],
  examples: [
    {
      base: '{type: string, contentMediaType: image/png}',
      revision: '{type: string, contentMediaType: image/gif}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: image/gif}',
      revision: '{type: string, contentMediaType: image/gif}',
      finds: false,
    },
  ],
});
