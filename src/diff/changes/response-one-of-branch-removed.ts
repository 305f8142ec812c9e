/** A kind of change: a branch was taken from oneOf in a response. */
import { defineSchemaChange } from '../change.ts';
import { oneOfBranchRemoved } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-one-of-branch-removed',
  title: 'A branch was taken from oneOf in a response',
  sender: 'api',
  level: 'info',
  breaking: false,
  why: 'Responses hold less than before: values of that branch no longer come.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-body-one-of-removed', 'response-property-one-of-removed'],
  ...oneOfBranchRemoved,
});
