/** A kind of change: dependentRequired is another in a response. */
import { defineSchemaChange } from '../change.ts';
import { dependentRequiredChanged } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-dependent-required-changed',
  title: 'dependentRequired is another in a response',
  sender: 'api',
  why: 'Responses may hold one property without the other now, which clients never had to handle.',
  remedy: 'Do not send one property without the other within this major version, or release a new one.',
  oasdiff: ['response-body-dependent-required-changed', 'response-property-dependent-required-changed'],
  ...dependentRequiredChanged,
});
