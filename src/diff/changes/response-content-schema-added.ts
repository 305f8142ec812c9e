/** A kind of change: contentSchema was set in a response. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'response-content-schema-added',
  title: 'contentSchema was set in a response',
  sender: 'api',
  kind: 'content-schema-added',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has got {keyword} {to}',
  why: 'More is said about the text; it is the same.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-content-schema-added', 'response-property-content-schema-added'],
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
