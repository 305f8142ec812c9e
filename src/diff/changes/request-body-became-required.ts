/** A kind of change: the body may not be left out any more. */
import { defineChange } from '../change.ts';
import { bodyBecameRequired } from '../twins/bodies.ts';

export default defineChange({
  id: 'request-body-became-required',
  title: 'The body may not be left out any more',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests without a body were valid and are refused now.',
  remedy: 'Leave it optional, or release a new major version.',
  oasdiff: ['request-body-became-required'],
  check: ({ base, revision }) =>
    base && !base.required && revision?.required && !revision.isImplied && 'the request body is required now',
  ...bodyBecameRequired,
});
