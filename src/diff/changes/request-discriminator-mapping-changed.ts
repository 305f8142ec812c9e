/** A kind of change: a discriminator maps a value to another schema in a request. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorMappingChanged } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'request-discriminator-mapping-changed',
  title: 'A discriminator maps a value to another schema in a request',
  sender: 'client',
  oasdiff: ['request-body-discriminator-mapping-changed', 'request-property-discriminator-mapping-changed'],
  ...discriminatorMappingChanged,
});
