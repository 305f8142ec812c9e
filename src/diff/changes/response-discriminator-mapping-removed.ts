/** A kind of change: a discriminator maps one value less in a response. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorMappingRemoved } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'response-discriminator-mapping-removed',
  title: 'A discriminator maps one value less in a response',
  sender: 'api',
  oasdiff: ['response-body-discriminator-mapping-deleted', 'response-property-discriminator-mapping-deleted'],
  ...discriminatorMappingRemoved,
});
