/** `specgate rollback`: takes back what the last run at a gateway did. */
import { defineCommand } from './command.ts';

export default defineCommand({
  name: 'rollback',
  summary: 'Take back what the last run at a gateway did, from its journal',
  operands: {
    placeholder: 'PRODUCT…',
    help: 'Only what was done for these, as NAME or NAME:VERSION; without one the whole run',
    min: 0,
    max: 100,
  },
  config: 'required',
  examples: [
    { line: 'specgate rollback --gateway production', does: 'As if the last run had not been' },
    { line: 'specgate rollback --gateway production --dry-run', does: 'What that would change' },
  ],
  async run(invocation, io) {
    // Loaded when all that can be wrong before has been told.
    const { runRollbackCommand } = await import('./gateway/rollback.ts');
    return runRollbackCommand(invocation, io);
  },
});
