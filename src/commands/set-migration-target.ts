/** `specgate set-migration-target`: where consumers shall go. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'set-migration-target',
  'Say where consumers of a product, or of one of its plans, shall go',
  operandsFor.pair,
  [
    {
      line: 'specgate set-migration-target climbon:2.0.0 outdoors:3.0.0 --map-plan premium=default',
      does: 'One plan at a time, where a product has two successors',
    },
  ],
);
