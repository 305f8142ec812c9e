/** A kind of change: the stability of a property dropped in a request. */
import { defineSchemaChange } from '../change.ts';
import { propertyStabilityLowered } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'request-property-stability-lowered',
  title: 'The stability of a property dropped in a request',
  sender: 'client',
  oasdiff: ['request-property-stability-decreased'],
  ...propertyStabilityLowered,
});
