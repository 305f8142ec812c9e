/** A kind of change: a content type became a wider one in requests. */
import { defineChange } from '../change.ts';
import { isWider } from '../pair.ts';

export default defineChange({
  id: 'request-media-type-widened',
  title: 'A content type became a wider one in requests',
  on: 'media-type',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'The old content type is one of those that are taken now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    isWider(revision.type, base.type, false) &&
    `the content type ${base.name} became ${revision.name}`,
  examples: [
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: "{'application/*': {schema: {type: object}}}",
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});
