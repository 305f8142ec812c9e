/** A kind of change: a method of a callback or webhook is gone. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-operation-removed',
  title: 'A method of a callback or webhook is gone',
  on: 'operation',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Receivers wait for calls that no longer come.',
  remedy: 'Go on making the calls, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => base !== undefined && !revision && `the call ${base.label} is gone`,
  examples: [
    { base: '{routeClosed: {post: {}, put: {}}}', revision: '{routeClosed: {post: {}}}', finds: true },
    { base: '{routeClosed: {post: {}}}', revision: '{routeClosed: {post: {}}}', finds: false },
  ],
});
