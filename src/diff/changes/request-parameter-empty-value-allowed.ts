/** A kind of change: a query parameter may be empty now. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'request-parameter-empty-value-allowed',
  title: 'A query parameter may be empty now',
  on: 'parameter',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Requests that send a value stay valid.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base?.allowEmptyValue === false && revision?.allowEmptyValue && `the ${parameterName(revision)} may be empty now`,
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, allowEmptyValue: true, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
