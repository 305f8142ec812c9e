/** `specgate cleanup`: removes what was published under a qualifier. */
import { defineCommand } from './command.ts';

export default defineCommand({
  name: 'cleanup',
  summary: 'Remove what was published under a qualifier, such as the environment of a pull request',
  config: 'required',
  examples: [{ line: 'specgate cleanup --gateway staging --qualifier pr-12', does: 'When the pull request is over' }],
  async run(invocation, io) {
    // Loaded when all that can be wrong before has been told.
    const { runCleanupCommand } = await import('./gateway/cleanup.ts');
    return runCleanupCommand(invocation, io);
  },
});
