/** A kind of change: a response header is written in another way. */
import { defineChange } from '../change.ts';
import { isPlain } from '../model/schema-part.ts';
import { serialisationOf } from '../names.ts';

export default defineChange({
  id: 'header-serialisation-changed',
  title: 'A response header is written in another way',
  on: 'header',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'The same value makes another text; clients misread it.',
  remedy: 'Keep explode and content as they are, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const hasPlain = [base, revision].some(one => one.schema !== undefined && isPlain(one.schema));
    const [before, after] = [base, revision].map(one => serialisationOf(one, hasPlain));
    return before !== after && `the header ${revision.name} is written as ${after}, no longer as ${before}`;
  },
  examples: [
    {
      base: '{X-Ids: {schema: {type: object}}}',
      revision: '{X-Ids: {schema: {type: object}, explode: true}}',
      finds: true,
    },
    {
      base: '{X-Total: {schema: {type: integer}}}',
      revision: '{X-Total: {schema: {type: integer}, explode: true}}',
      finds: false,
    },
  ],
});
