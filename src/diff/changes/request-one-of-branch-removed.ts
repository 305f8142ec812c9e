/** A kind of change: a branch was taken from oneOf in a request. */
import { defineSchemaChange } from '../change.ts';
import { oneOfBranchRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-one-of-branch-removed',
  title: 'A branch was taken from oneOf in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with values of that branch were valid and are refused now.',
  remedy: 'Go on accepting values of that branch, or release a new major version.',
  oasdiff: ['request-body-one-of-removed', 'request-property-one-of-removed'],
  ...oneOfBranchRemoved,
});
