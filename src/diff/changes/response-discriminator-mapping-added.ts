/** A kind of change: a discriminator maps one more value in a response. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorMappingAdded } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'response-discriminator-mapping-added',
  title: 'A discriminator maps one more value in a response',
  sender: 'api',
  oasdiff: ['response-body-discriminator-mapping-added', 'response-property-discriminator-mapping-added'],
  ...discriminatorMappingAdded,
});
