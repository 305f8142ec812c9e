/** A kind of change: a parameter is sent in another place. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'request-parameter-moved',
  title: 'A parameter is sent in another place',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Requests send it where nobody reads it any more.',
  remedy: 'Accept it in both places, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base && revision && base.in !== revision.in && `the ${parameterName(base)} is a ${revision.in} parameter now`,
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: header, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
