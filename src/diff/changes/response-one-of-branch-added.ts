/** A kind of change: a branch was added to oneOf in a response. */
import { defineSchemaChange } from '../change.ts';
import { oneOfBranchAdded } from '../twins/composition.ts';

export default defineSchemaChange({
  id: 'response-one-of-branch-added',
  title: 'A branch was added to oneOf in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold values of the new branch now, which clients never had to handle.',
  remedy: 'Do not send values of the new branch within this major version, or release a new one.',
  oasdiff: ['response-body-one-of-added', 'response-property-one-of-added'],
  ...oneOfBranchAdded,
});
