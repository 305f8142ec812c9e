/** A kind of change: a discriminator was added in a request. */
import { defineSchemaChange } from '../change.ts';
import { mayLackKind } from '../mappings.ts';
import { discriminatorAdded } from '../twins/discriminators.ts';

export default defineSchemaChange({
  id: 'request-discriminator-added',
  title: 'A discriminator was added in a request',
  sender: 'client',
  oasdiff: ['request-body-discriminator-added', 'request-property-discriminator-added'],
  judge: (difference, _effect, finding) =>
    mayLackKind(difference, finding) ? { breaking: true, level: 'error' } : undefined,
  ...discriminatorAdded,
});
