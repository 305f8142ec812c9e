/** A kind of change: a parameter is no longer required. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'request-parameter-became-optional',
  title: 'A parameter is no longer required',
  on: 'parameter',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Clients may leave it out; those that send it stay valid.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-parameter-became-optional'],
  check: ({ base, revision }) =>
    base?.required && revision && !revision.required && `the ${parameterName(revision)} may be left out now`,
  examples: [
    {
      base: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
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
