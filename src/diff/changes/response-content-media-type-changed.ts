/** A kind of change: contentMediaType is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-media-type-changed',
  title: 'contentMediaType is another in a response',
  sender: 'api',
  kind: 'content-media-type-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-media-type-changed', 'response-property-content-media-type-changed'],
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
