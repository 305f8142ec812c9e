/** A kind of change: a discriminator maps one value less in a request. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorMappingRemoved } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'request-discriminator-mapping-removed',
  title: 'A discriminator maps one value less in a request',
  sender: 'client',
  oasdiff: ['request-body-discriminator-mapping-deleted', 'request-property-discriminator-mapping-deleted'],
  ...discriminatorMappingRemoved,
});
