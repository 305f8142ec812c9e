/** A kind of change: a content type became a narrower one in responses. */
import { defineChange } from '../change.ts';
import { isWider } from '../pair.ts';

export default defineChange({
  id: 'response-media-type-narrowed',
  title: 'A content type became a narrower one in responses',
  on: 'media-type',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'What comes is still of the old range.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-media-type-name-specialized'],
  check: ({ base, revision }) =>
    base &&
    revision &&
    isWider(base.type, revision.type, true) &&
    `the content type ${base.name} became ${revision.name}`,
  examples: [
    {
      base: "{'application/*': {schema: {type: object}}}",
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
