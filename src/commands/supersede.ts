/** `specgate supersede`: a breaking version beside the old one. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'supersede',
  'Offer a version that breaks consumers beside the old one, which is deprecated',
  operandsFor.pair,
  [
    {
      line: 'specgate supersede climbon:1.0.0 climbon:2.0.0 --map-plan gold=premium',
      does: 'No subscription moves by itself',
    },
  ],
);
