/** `specgate execute-migration-target`: subscriptions move to their target. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'execute-migration-target',
  'Move the subscriptions of a product to its migration target',
  operandsFor.one,
  [
    {
      line: 'specgate execute-migration-target climbon:1.0.0 --gateway production',
      does: 'What consumers could do themselves',
    },
  ],
);
