/** A kind of change: a parameter is required now. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'request-parameter-became-required',
  title: 'A parameter is required now',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Requests without it were valid and are refused now; a default does not help, since what is required must be sent.',
  remedy: 'Leave it optional, or release a new major version.',
  oasdiff: ['request-parameter-became-required'],
  check: ({ base, revision }) =>
    base && revision?.required && !base.required && `the ${parameterName(revision)} is required now`,
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
