/** A kind of change: a content type has lost its schema in requests. */
import { defineChange } from '../change.ts';
import { takesAll } from '../model/schema-part.ts';

export default defineChange({
  id: 'request-media-type-schema-removed',
  title: 'A content type has lost its schema in requests',
  on: 'media-type',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Any body is valid now, the old ones too.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-media-type-schema-removed'],
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
