/** A kind of change: a content type is gone in responses. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-media-type-removed',
  title: 'A content type is gone in responses',
  on: 'media-type',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that read it get another format, or 406.',
  remedy: 'Keep it beside the new one, or release a new major version.',
  oasdiff: ['response-media-type-removed'],
  check: ({ base, revision }) => base && !revision && `the content type ${base.name} is gone`,
  examples: [
    {
      base: '{application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});
