/** A kind of change: a discriminator was taken away in a response. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorRemoved } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'response-discriminator-removed',
  title: 'A discriminator was taken away in a response',
  sender: 'api',
  oasdiff: ['response-body-discriminator-removed', 'response-property-discriminator-removed'],
  ...discriminatorRemoved,
});
