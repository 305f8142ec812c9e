/** A kind of change: a content type has lost its schema in responses. */
import { defineChange } from '../change.ts';
import { takesAll } from '../model/schema-part.ts';

export default defineChange({
  id: 'response-media-type-schema-removed',
  title: 'A content type has lost its schema in responses',
  on: 'media-type',
  sender: 'api',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Nothing is promised any more about what comes.',
  remedy: 'Keep the schema.',
  oasdiff: ['response-body-media-type-schema-removed'],
  check: ({ base, revision }) => {
    if (!base || !revision || !base.schema || revision.schema || takesAll(base.schema)) return undefined;
    return `the content type ${revision.name} has lost its schema`;
  },
  examples: [
    { base: '{application/json: {schema: {type: object}}}', revision: '{application/json: {}}', finds: true },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});
