/** A kind of change: an operation no longer takes a body. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'request-body-removed',
  title: 'An operation no longer takes a body',
  on: 'body',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Requests with a body are refused, or it is passed over.',
  remedy: 'Go on accepting it, or release a new major version.',
  oasdiff: ['request-body-removed'],
  check: ({ base, revision }) => base && !revision && 'the request body is gone',
  examples: [
    { base: 'requestBody: {content: {application/json: {schema: {type: object}}}}', revision: '', finds: true },
    { base: '', revision: '', finds: false },
  ],
});
