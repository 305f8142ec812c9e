/** `specgate online`: an API is called again. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand('online', 'Switch an API on again, in every product that offers it', operandsFor.api, [
  { line: 'specgate online routes:1.0.0 --gateway production', does: 'After specgate offline' },
]);
