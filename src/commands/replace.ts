/** `specgate replace`: a compatible version takes the place of another. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'replace',
  'Put a compatible version in the place of another: publish, move all subscriptions, retire',
  operandsFor.pair,
  [
    {
      line: 'specgate replace climbon:1.0.0 climbon:1.0.1 --gateway production',
      does: 'Refused where the new version lacks a plan or an API, or breaks consumers',
    },
  ],
);
