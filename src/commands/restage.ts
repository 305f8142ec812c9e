/** `specgate restage`: a retired product version begins anew. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand('restage', 'Bring a retired product version back to staged', operandsFor.one, [
  { line: 'specgate restage climbon:1.0.0 --gateway production', does: 'It begins anew, without subscriptions' },
]);
