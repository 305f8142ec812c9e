/** A kind of change: dependentRequired is another in a request. */
import { defineSchemaChange } from '../change.ts';
import { dependentRequiredChanged } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-dependent-required-changed',
  title: 'dependentRequired is another in a request',
  sender: 'client',
  why: 'Requests with one property without the other were valid and are refused now.',
  remedy: 'Go on accepting one property without the other, or release a new major version.',
  oasdiff: ['request-body-dependent-required-changed', 'request-property-dependent-required-changed'],
  ...dependentRequiredChanged,
});
