/** A kind of change: contentMediaType was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-media-type-removed',
  title: 'contentMediaType was lifted in a response',
  sender: 'api',
  kind: 'content-media-type-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-media-type-changed', 'response-property-content-media-type-changed'],
  examples: [
    { base: '{type: string, contentMediaType: image/png}', revision: '{type: string}', finds: true },
    { base: '{type: string}', revision: '{type: string}', finds: false },
  ],
});
