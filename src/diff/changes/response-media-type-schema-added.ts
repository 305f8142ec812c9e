/** A kind of change: a content type has got a schema in responses. */
import { defineChange } from '../change.ts';
import { takesAll } from '../model/schema-part.ts';

export default defineChange({
  id: 'response-media-type-schema-added',
  title: 'A content type has got a schema in responses',
  on: 'media-type',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'What comes is described now; nothing else comes than before.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-media-type-schema-added'],
  check: ({ base, revision }) => {
    if (!base || !revision || base.schema || !revision.schema || takesAll(revision.schema)) return undefined;
    return `the content type ${revision.name} has got a schema`;
  },
  examples: [
    { base: '{application/json: {}}', revision: '{application/json: {schema: {type: object}}}', finds: true },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});
