/** A kind of change: a content type has other parameters in responses. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-media-type-parameters-changed',
  title: 'A content type has other parameters in responses',
  on: 'media-type',
  sender: 'api',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Most clients pass over parameters such as charset, but some compare the whole text.',
  remedy: 'Keep the parameters, or test with your consumers.',
  oasdiff: ['response-media-type-name-changed'],
  check: ({ base, revision }) =>
    base &&
    revision &&
    base.type === revision.type &&
    base.parameters !== revision.parameters &&
    `the content type ${base.name} became ${revision.name}`,
  examples: [
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: "{'application/json; version=2': {schema: {type: object}}}",
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});
