/** A kind of change: a discriminator was taken away in a request. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorRemoved } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'request-discriminator-removed',
  title: 'A discriminator was taken away in a request',
  sender: 'client',
  oasdiff: ['request-body-discriminator-removed', 'request-property-discriminator-removed'],
  ...discriminatorRemoved,
});
