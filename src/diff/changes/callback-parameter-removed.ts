/** A kind of change: a parameter that a callback or webhook sends is gone. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'callback-parameter-removed',
  title: 'A parameter that a callback or webhook sends is gone',
  on: 'parameter',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Receivers that read it get nothing.',
  remedy: 'Go on sending it, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the ${parameterName(base)} is no longer sent`,
  examples: [
    { base: '[{name: limit, in: query, schema: {type: integer}}]', revision: '[]', finds: true },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
