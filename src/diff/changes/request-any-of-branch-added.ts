/** A kind of change: a branch was added to anyOf in a request. */
import { defineSchemaChange } from '../change.ts';
import { anyOfBranchAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'request-any-of-branch-added',
  title: 'A branch was added to anyOf in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; values of the new branch may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-any-of-added', 'request-property-any-of-added'],
  ...anyOfBranchAdded,
});
