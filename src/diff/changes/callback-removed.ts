/** A kind of change: a callback is gone. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-removed',
  title: 'A callback is gone',
  on: 'callback',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients wait for calls that no longer come.',
  remedy: 'Go on making the calls, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the callback ${base.name} is gone`,
  examples: [
    { base: "{changed: {'{$request.body#/url}': {post: {}}}}", revision: '{}', finds: true },
    { base: '{}', revision: '{}', finds: false },
  ],
});
