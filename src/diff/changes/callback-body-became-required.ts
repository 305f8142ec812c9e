/** A kind of change: a callback or webhook always has its body. */
import { defineChange } from '../change.ts';
import { bodyBecameRequired } from '../twins/bodies.ts';

export default defineChange({
  id: 'callback-body-became-required',
  title: 'A callback or webhook always has its body',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Receivers can rely on it now.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => base && !base.required && revision?.required && 'the body is always sent now',
  ...bodyBecameRequired,
});
