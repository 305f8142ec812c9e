/** A kind of change: a parameter is written in another way. */
import { defineChange } from '../change.ts';
import { isPlain } from '../model/schema-part.ts';
import { parameterName, serialisationOf } from '../names.ts';

export default defineChange({
  id: 'request-parameter-serialisation-changed',
  title: 'A parameter is written in another way',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'The same value makes another text in the URL or header; the old text is misread.',
  remedy: 'Keep style, explode and content as they are, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || base.in !== revision.in) return undefined;
    // A single value in place of a list, or the reverse: whether the old text still fits is for the comparison of the values.
    const hasPlain = [base, revision].some(one => one.schema !== undefined && isPlain(one.schema));
    const [before, after] = [serialisationOf(base, hasPlain), serialisationOf(revision, hasPlain)];
    if (before === after) return undefined;
    return `the ${parameterName(revision)} is written as ${after}, no longer as ${before}`;
  },
  examples: [
    {
      base: '[{name: ids, in: query, schema: {type: array, items: {type: string}}}]',
      revision: '[{name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, explode: false, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
