/** A kind of change: a branch was taken from anyOf in a response. */
import { defineSchemaChange } from '../change.ts';
import { anyOfBranchRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-any-of-branch-removed',
  title: 'A branch was taken from anyOf in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: values of that branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-any-of-removed', 'response-property-any-of-removed'],
  ...anyOfBranchRemoved,
});
