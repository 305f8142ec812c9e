/** A kind of change: an optional parameter is new. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'optional-request-parameter-added',
  title: 'An optional parameter is new',
  on: 'parameter',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Nobody has to send it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['new-optional-request-parameter', 'new-optional-request-default-parameter-to-existing-path'],
  check: ({ base, revision }) =>
    !base && revision && !revision.required && `the optional ${parameterName(revision)} is new`,
  examples: [
    { base: '[]', revision: '[{name: limit, in: query, schema: {type: integer}}]', finds: true },
    { base: '[]', revision: '[{name: limit, in: query, required: true, schema: {type: integer}}]', finds: false },
  ],
});
