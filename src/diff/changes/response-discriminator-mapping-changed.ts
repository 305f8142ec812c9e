/** A kind of change: a discriminator maps a value to another schema in a response. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorMappingChanged } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'response-discriminator-mapping-changed',
  title: 'A discriminator maps a value to another schema in a response',
  sender: 'api',
  oasdiff: ['response-body-discriminator-mapping-changed', 'response-property-discriminator-mapping-changed'],
  ...discriminatorMappingChanged,
});
