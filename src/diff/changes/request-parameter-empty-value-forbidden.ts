/** A kind of change: a query parameter may no longer be empty. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'request-parameter-empty-value-forbidden',
  title: 'A query parameter may no longer be empty',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Requests such as ?flag= were valid and are refused now.',
  remedy: 'Keep allowEmptyValue.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base?.allowEmptyValue &&
    revision?.allowEmptyValue === false &&
    `the ${parameterName(revision)} may no longer be empty`,
  examples: [
    {
      base: '[{name: limit, in: query, allowEmptyValue: true, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
