/** A kind of change: a content type became a wider one in responses. */
import { defineChange } from '../change.ts';
import { isWider } from '../pair.ts';

export default defineChange({
  id: 'response-media-type-widened',
  title: 'A content type became a wider one in responses',
  on: 'media-type',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients may get a content type that they never had to read.',
  remedy: 'Keep the content type, or release a new major version.',
  oasdiff: ['response-media-type-name-generalized'],
  check: ({ base, revision }) =>
    base &&
    revision &&
    isWider(revision.type, base.type, true) &&
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
