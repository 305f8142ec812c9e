/** A kind of change: a discriminator was added in a response. */
import { defineSchemaChange } from '../change.ts';
import { discriminatorAdded } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'response-discriminator-added',
  title: 'A discriminator was added in a response',
  sender: 'api',
  oasdiff: ['response-body-discriminator-added', 'response-property-discriminator-added'],
  ...discriminatorAdded,
});
