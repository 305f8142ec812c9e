/** A kind of change: a content type became a narrower one in requests. */
import { defineChange } from '../change.ts';
import { isWider } from '../pair.ts';

export default defineChange({
  id: 'request-media-type-narrowed',
  title: 'A content type became a narrower one in requests',
  on: 'media-type',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that send another type of the old range are refused with 415.',
  remedy: 'Keep the range, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    isWider(base.type, revision.type, false) &&
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
