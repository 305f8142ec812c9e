/** `specgate offline`: an API is not called for a while. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'offline',
  'Switch an API off for a while, in every product that offers it',
  operandsFor.api,
  [{ line: 'specgate offline routes:1.0.0 --gateway production', does: 'The other APIs of its products go on' }],
);
