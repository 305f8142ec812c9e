/** A kind of change: a parameter that a callback or webhook sends is always sent now. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'callback-parameter-became-required',
  title: 'A parameter that a callback or webhook sends is always sent now',
  on: 'parameter',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It is always sent now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base && !base.required && revision?.required && `the ${parameterName(revision)} is always sent now`,
  examples: [
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
