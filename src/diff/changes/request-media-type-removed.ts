/** A kind of change: a content type is gone in requests. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'request-media-type-removed',
  title: 'A content type is gone in requests',
  on: 'media-type',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that send it are refused with 415.',
  remedy: 'Keep it beside the new one, or release a new major version.',
  oasdiff: ['request-body-media-type-removed'],
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
