/** A kind of change: a method of a callback or webhook is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-operation-added',
  title: 'A method of a callback or webhook is new',
  on: 'operation',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Receivers answer 405 until they know it; nothing that they had goes.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision !== undefined && `the call ${revision.label} is new`,
  examples: [
    { base: '{routeClosed: {post: {}}}', revision: '{routeClosed: {post: {}, put: {}}}', finds: true },
    { base: '{routeClosed: {post: {}, put: {}}}', revision: '{routeClosed: {post: {}, put: {}}}', finds: false },
  ],
});
