/** A kind of change: the stability of a property rose in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyStabilityRaised } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-stability-raised',
  title: 'The stability of a property rose in a response',
  sender: 'api',
  oasdiff: ['response-property-stability-increased'],
  ...propertyStabilityRaised,
});
