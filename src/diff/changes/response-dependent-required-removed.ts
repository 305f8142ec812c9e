/** A kind of change: dependentRequired was lifted in a response. */
import { defineSchemaChange } from '../change.ts';
import { dependentRequiredRemoved } from '../twins/objects.ts';

export default defineSchemaChange({
  id: 'response-dependent-required-removed',
  title: 'dependentRequired was lifted in a response',
  sender: 'api',
  level: 'error',
  breaking: true,
  why: 'Responses may hold one property without the other now, which clients never had to handle.',
  remedy: 'Do not send one property without the other within this major version, or release a new one.',
  oasdiff: ['response-body-dependent-required-removed', 'response-property-dependent-required-removed'],
  ...dependentRequiredRemoved,
});
