/** A kind of change: the stability of a property dropped in a response. */
import { defineSchemaChange } from '../change.ts';
import { propertyStabilityLowered } from '../twins/promises.ts';

export default defineSchemaChange({
  id: 'response-property-stability-lowered',
  title: 'The stability of a property dropped in a response',
  sender: 'api',
  oasdiff: ['response-property-stability-decreased'],
  ...propertyStabilityLowered,
});
