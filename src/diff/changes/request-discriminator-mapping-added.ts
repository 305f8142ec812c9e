/** A kind of change: a discriminator maps one more value in a request. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorMappingAdded } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'request-discriminator-mapping-added',
  title: 'A discriminator maps one more value in a request',
  sender: 'client',
  oasdiff: ['request-body-discriminator-mapping-added', 'request-property-discriminator-mapping-added'],
  ...discriminatorMappingAdded,
});
