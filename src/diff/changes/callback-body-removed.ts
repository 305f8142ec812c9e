/** A kind of change: a callback or webhook no longer sends a body. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-body-removed',
  title: 'A callback or webhook no longer sends a body',
  on: 'body',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Receivers that read it get nothing.',
  remedy: 'Go on sending it, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && 'the body is no longer sent',
  examples: [
    {
      base: 'requestBody: {required: true, content: {application/json: {schema: {type: object}}}}',
      revision: '',
      finds: true,
    },
    { base: '', revision: '', finds: false },
  ],
});
