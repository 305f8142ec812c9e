/** A kind of change: contentSchema was lifted in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-schema-removed',
  title: 'contentSchema was lifted in a response',
  sender: 'api',
  kind: 'content-schema-removed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['response-body-content-schema-removed', 'response-property-content-schema-removed'],
  examples: [
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      revision: '{type: string, contentMediaType: application/json}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: application/json}',
      revision: '{type: string, contentMediaType: application/json}',
      finds: false,
    },
  ],
});
