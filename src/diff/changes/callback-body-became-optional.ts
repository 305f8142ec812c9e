/** A kind of change: a callback or webhook may come without its body. */
import { defineChange } from '../change.ts';
import { bodyBecameOptional } from '../twins/bodies.ts';

export default defineChange({
  id: 'callback-body-became-optional',
  title: 'A callback or webhook may come without its body',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Receivers could rely on it; now it may be missing.',
  remedy: 'Go on sending it always, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => base?.required && revision && !revision.required && 'the body may be missing now',
  ...bodyBecameOptional,
});
