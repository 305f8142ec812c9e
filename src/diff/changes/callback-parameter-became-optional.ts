/** A kind of change: a parameter that a callback or webhook sends may be missing now. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'callback-parameter-became-optional',
  title: 'A parameter that a callback or webhook sends may be missing now',
  on: 'parameter',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Receivers could rely on it; now it may be missing.',
  remedy: 'Go on sending it, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base?.required && revision && !revision.required && `the ${parameterName(revision)} may be missing now`,
  examples: [
    {
      base: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, schema: {type: integer}}]',
      finds: true,
    },
    {
      base: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
      revision: '[{name: limit, in: query, required: true, schema: {type: integer}}]',
      finds: false,
    },
  ],
});
