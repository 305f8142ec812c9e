/** A kind of change: contentSchema was lifted in a request. */
import { defineSchemaChange } from '../change.ts';

export default defineSchemaChange({
  id: 'request-content-schema-removed',
  title: 'contentSchema was lifted in a request',
  sender: 'client',
  kind: 'content-schema-removed',
  level: 'info',
  breaking: false,
  bump: 'minor',
  says: '{subject} has lost {keyword} {from}',
  why: 'Texts that were accepted stay so.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-content-schema-removed', 'request-property-content-schema-removed'],
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
