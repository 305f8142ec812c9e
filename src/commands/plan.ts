/** `specgate plan`: what publish would change at a gateway, and what differs from what was published last. */
import { defineCommand } from './command.ts';
import { operandsFor } from './lifecycle-command.ts';

export default defineCommand({
  name: 'plan',
  summary: 'Show what publish would change at a gateway, without changing anything',
  operands: operandsFor.any,
  config: 'required',
  examples: [
    {
      line: 'specgate plan --gateway production',
      does: 'Every step, deletions first, and what it means for consumers',
    },
    {
      line: 'specgate plan --gateway production --out plan.json',
      does: 'To be approved, and published by publish --plan',
    },
    { line: 'specgate plan --gateway production --drift', does: 'Ends with 1 where somebody changed the gateway' },
  ],
  async run(invocation, io) {
    // Loaded when all that can be wrong before has been told.
    const { runPlan } = await import('./gateway/plan.ts');
    return runPlan(invocation, io);
  },
});
