/** A kind of change: a discriminator reads another property in a request. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorPropertyChanged } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'request-discriminator-property-changed',
  title: 'A discriminator reads another property in a request',
  sender: 'client',
  oasdiff: ['request-body-discriminator-property-name-changed', 'request-property-discriminator-property-name-changed'],
  ...discriminatorPropertyChanged,
});
