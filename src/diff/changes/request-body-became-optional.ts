/** A kind of change: the body may be left out. */
import { defineChange } from '../change.ts';
import { bodyBecameOptional } from '../twins/bodies.ts';

export default defineChange({
  id: 'request-body-became-optional',
  title: 'The body may be left out',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests with a body stay valid.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-became-optional'],
  // A form with a required field cannot be left out, whether 3.x says so of the body or not.
  check: ({ base, revision }) =>
    base?.required && !base.isImplied && revision && !revision.required && 'the request body may be left out now',
  ...bodyBecameOptional,
});
