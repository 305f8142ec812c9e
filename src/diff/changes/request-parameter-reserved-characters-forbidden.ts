/** A kind of change: a parameter no longer takes reserved characters as they are. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'request-parameter-reserved-characters-forbidden',
  title: 'A parameter no longer takes reserved characters as they are',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that send them unescaped are misread.',
  remedy: 'Keep allowReserved.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base?.allowReserved &&
    revision?.allowReserved === false &&
    `the ${parameterName(revision)} no longer takes reserved characters unescaped`,
  examples: [
    {
      base: '[{name: limit, in: query, allowReserved: true, schema: {type: integer}}]',
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
