/** A kind of change: contentSchema is another in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-schema-changed',
  title: 'contentSchema is another in a response',
  sender: 'api',
  kind: 'content-schema-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  why: 'Clients decode the text in the old way and fail.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: [],
  examples: [
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: integer}}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: integer}}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: integer}}',
      finds: false,
    },
  ],
});
