/** `specgate status`: what a gateway has, and how it differs from the repository. */
import { defineCommand } from './command.ts';

export default defineCommand({
  name: 'status',
  summary: 'Show products, APIs, states and versions at a gateway, and how it differs from the repository',
  config: 'required',
  examples: [{ line: 'specgate status --gateway production', does: 'What is live, since when, until when' }],
  async run(invocation, io) {
    // Loaded when all that can be wrong before has been told.
    const { runStatus } = await import('./gateway/status.ts');
    return runStatus(invocation, io);
  },
});
