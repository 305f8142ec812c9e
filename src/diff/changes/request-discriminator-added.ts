/** A kind of change: a discriminator was added in a request. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorAdded } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'request-discriminator-added',
  title: 'A discriminator was added in a request',
  sender: 'client',
  oasdiff: ['request-body-discriminator-added', 'request-property-discriminator-added'],
  ...discriminatorAdded,
});
