/** A kind of change: the stability of a property rose in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyStabilityRaised } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-stability-raised',
  title: 'The stability of a property rose in a request',
  sender: 'client',
  oasdiff: ['request-property-stability-increased'],
  ...propertyStabilityRaised,
});
