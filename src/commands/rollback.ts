/** `specgate rollback`: takes back what the last run at a gateway did. */
import { runRollback } from '../gateway/rollback.ts';
import { checkFormats } from '../output.ts';
import { logLine } from '../text.ts';
import { version } from '../version.ts';
import { defineCommand } from './command.ts';
import { limitsOf } from './from-options.ts';
import { openGateway, readNamed } from './gateway-session.ts';
import { refuseEvent, tell } from './lifecycle.ts';

export default defineCommand({
  name: 'rollback',
  summary: 'Take back what the last run at a gateway did, from its journal',
  operands: {
    placeholder: '[PRODUCT…]',
    help: 'Only what was done for these, as NAME or NAME:VERSION; without one the whole run',
    min: 0,
    max: 100,
  },
  config: 'required',
  examples: [
    { line: 'specgate rollback --gateway production', does: 'As if the last run had not been' },
    { line: 'specgate rollback --gateway production --dry-run', does: 'What that would change' },
  ],
  async run({ operands, values, config }, io) {
    checkFormats(values.format, io.cwd);
    if (!values['dry-run']) refuseEvent(io);
    const names = operands.map(operand => readNamed(operand, 'product'));
    const { gateway, quiet } = values;
    const session = await openGateway(
      { config: config!, gateway, qualifier: undefined, limits: limitsOf(values), quiet },
      io,
    );
    const report = await runRollback(
      names,
      { dryRun: values['dry-run'] },
      {
        ...session,
        gateway: session,
        commit: session.history.head,
        tool: version,
        onStep: line => {
          if (!quiet) io.stderr.write(`specgate: ${logLine(line)}\n`);
        },
      },
    );
    return tell(report, values, io);
  },
});
