/** A kind of change: a branch was taken from anyOf in a request. */
import { defineSchemaChange } from '../change.ts';
import { anyOfBranchRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-any-of-branch-removed',
  title: 'A branch was taken from anyOf in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with values of that branch were valid and are refused now.',
  remedy: 'Go on accepting values of that branch, or release a new major version.',
  oasdiff: ['request-body-any-of-removed', 'request-property-any-of-removed'],
  ...anyOfBranchRemoved,
});
