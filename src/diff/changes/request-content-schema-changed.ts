/** A kind of change: contentSchema is another in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-schema-changed',
  title: 'contentSchema is another in a request',
  sender: 'client',
  kind: 'content-schema-changed',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{keyword} of {subject} changed from {from} to {to}',
  why: 'Texts that were accepted are read as something else, and may be refused.',
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
