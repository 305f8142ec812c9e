/** A kind of change: contentSchema was set in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-schema-added',
  title: 'contentSchema was set in a request',
  sender: 'client',
  kind: 'content-schema-added',
  level: 'error',
  breaking: true,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'Texts that were accepted are read as something else, and may be refused.',
  remedy: 'Keep it as it is, or release a new major version.',
  oasdiff: ['request-body-content-schema-added', 'request-property-content-schema-added'],
  examples: [
    {
      base: '{type: string, contentMediaType: application/json}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      finds: true,
    },
    {
      base: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      revision: '{type: string, contentMediaType: application/json, contentSchema: {type: string}}',
      finds: false,
    },
  ],
});
