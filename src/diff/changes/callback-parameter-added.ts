/** A kind of change: a parameter that a callback or webhook sends is new. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'callback-parameter-added',
  title: 'A parameter that a callback or webhook sends is new',
  on: 'parameter',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Receivers may pass over what they do not know.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the ${parameterName(revision)} is new`,
  examples: [
    { base: '[]', revision: '[{name: limit, in: query, schema: {type: integer}}]', finds: true },
    { base: '[]', revision: '[]', finds: false },
  ],
});
