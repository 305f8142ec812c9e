/** A kind of change: a discriminator reads another property in a response. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorPropertyChanged } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'response-discriminator-property-changed',
  title: 'A discriminator reads another property in a response',
  sender: 'api',
  oasdiff: [
    'response-body-discriminator-property-name-changed',
    'response-property-discriminator-property-name-changed',
  ],
  ...discriminatorPropertyChanged,
});
