/** `specgate remove`: a product version leaves the catalog. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'remove',
  'Delete a product version that nobody can call from the catalog',
  operandsFor.one,
  [{ line: 'specgate remove climbon:1.0.0 --gateway production', does: 'It must be staged, retired or archived' }],
);
