/** A kind of change: a content type is new in responses. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-media-type-added',
  title: 'A content type is new in responses',
  on: 'media-type',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Clients that ask for the old type by Accept go on getting it; those that send no Accept may be surprised.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-media-type-added'],
  check: ({ base, revision }) => !base && revision && `the content type ${revision.name} is new`,
  examples: [
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}',
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});
