/** A kind of change: a webhook is gone. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'webhook-removed',
  title: 'A webhook is gone',
  on: 'webhook',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Subscribers wait for calls that no longer come.',
  remedy: 'Go on making the calls, or release a new major version.',
  oasdiff: ['webhook-removed'],
  check: ({ base, revision }) => base && !revision && `the webhook ${base.name} is gone`,
  examples: [
    { base: '{routeClosed: {post: {}}}', revision: '{}', finds: true },
    { base: '{}', revision: '{}', finds: false },
  ],
});
