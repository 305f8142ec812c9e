/** A kind of change: dependentRequired was set in a request. */
import { defineSchemaChange } from '../change.ts';
import { dependentRequiredAdded } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-dependent-required-added',
  title: 'dependentRequired was set in a request',
  sender: 'client',
  level: 'error',
  breaking: true,
  why: 'Requests with one property without the other were valid and are refused now.',
  remedy: 'Go on accepting one property without the other, or release a new major version.',
  oasdiff: ['request-body-dependent-required-added', 'request-property-dependent-required-added'],
  ...dependentRequiredAdded,
});
