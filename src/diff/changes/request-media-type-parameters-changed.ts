/** A kind of change: a content type has other parameters in requests. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'request-media-type-parameters-changed',
  title: 'A content type has other parameters in requests',
  on: 'media-type',
  sender: 'client',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Most clients pass over parameters such as charset, but some compare the whole text.',
  remedy: 'Keep the parameters, or test with your consumers.',
  oasdiff: [],
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
