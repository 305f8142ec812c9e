/** A kind of change: a branch was added to oneOf in a request. */
import { defineSchemaChange } from '../change.ts';
import { oneOfBranchAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-one-of-branch-added',
  title: 'A branch was added to oneOf in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; values of the new branch may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-one-of-added', 'request-property-one-of-added'],
  ...oneOfBranchAdded,
});
