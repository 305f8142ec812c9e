/** A kind of change: a content type is new in requests. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'request-media-type-added',
  title: 'A content type is new in requests',
  on: 'media-type',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Clients go on sending what they sent.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-media-type-added'],
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
