/** `specgate publish`: products go live. */
import { lifecycleCommand, operandsFor } from './lifecycle-command.ts';

export default lifecycleCommand(
  'publish',
  'Publish products of the config at a gateway; stages first what is not staged',
  operandsFor.any,
  [
    { line: 'specgate publish --gateway staging', does: 'Every product of the config' },
    {
      line: 'specgate publish climbon --gateway production --plan plan.json',
      does: 'Exactly the plan that was approved, or nothing',
    },
    { line: 'specgate publish climbon:1.0.0 --gateway production', does: 'A deprecated version is offered again' },
  ],
);
