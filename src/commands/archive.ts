/** `specgate archive`: a retired product version out of sight. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand('archive', 'Put a retired product version out of sight', operandsFor.one, [
  { line: 'specgate archive climbon:1.0.0 --gateway production', does: 'specgate retire brings it back' },
]);
