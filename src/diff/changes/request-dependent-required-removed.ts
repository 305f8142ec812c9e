/** A kind of change: dependentRequired was lifted in a request. */
import { defineSchemaChange } from '../change.ts';
import { dependentRequiredRemoved } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'request-dependent-required-removed',
  title: 'dependentRequired was lifted in a request',
  sender: 'client',
  level: 'info',
  breaking: false,
  why: 'Requests that were valid stay valid; one property without the other may be sent besides.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['request-body-dependent-required-removed', 'request-property-dependent-required-removed'],
  ...dependentRequiredRemoved,
});
