/** A kind of change: a parameter is new and required. */
import { defineChange } from '../change.ts';
import { parameterName } from '../names.ts';

export default defineChange({
  id: 'required-request-parameter-added',
  title: 'A parameter is new and required',
  on: 'parameter',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Requests that were complete lack it now and are refused.',
  remedy: 'Make it optional, or release a new major version.',
  oasdiff: [
    'new-required-request-parameter',
    'new-required-request-default-parameter-to-existing-path',
    'new-request-path-parameter',
  ],
  check: ({ base, revision }) => !base && revision?.required && `the required ${parameterName(revision)} is new`,
  examples: [
    { base: '[]', revision: '[{name: limit, in: query, required: true, schema: {type: integer}}]', finds: true },
    { base: '[]', revision: '[{name: limit, in: query, schema: {type: integer}}]', finds: false },
  ],
});
