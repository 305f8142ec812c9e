/** `specgate deprecate`: no new consumers for a product version. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'deprecate',
  'Take no new subscriptions for a product version; those that exist go on working',
  operandsFor.one,
  [
    {
      line: 'specgate deprecate climbon:1.0.0 --gateway production --sunset 2027-06-30',
      does: 'Consumers learn until when it works',
    },
  ],
);
