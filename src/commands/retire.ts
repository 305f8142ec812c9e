/** `specgate retire`: the end of service of a product version. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'retire',
  'Take a product version out of service; its subscriptions end',
  operandsFor.one,
  [
    {
      line: 'specgate retire climbon:1.0.0 --gateway production',
      does: 'Refused while somebody still subscribes, unless --yes is given',
    },
  ],
);
