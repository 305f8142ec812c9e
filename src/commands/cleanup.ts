/** `specgate cleanup`: removes what was published under a qualifier. */
import { UserError } from '../errors.ts';
import { runCleanup } from '../gateway/cleanup.ts';
import { checkFormats } from '../output.ts';
import { logLine } from '../text.ts';
import { version } from '../version.ts';
import { defineCommand } from './command.ts';
import { limitsOf } from './from-options.ts';
import { openGateway } from './gateway-session.ts';
import { refuseEvent, tell } from './lifecycle.ts';

export default defineCommand({
  name: 'cleanup',
  summary: 'Remove what was published under a qualifier, such as the environment of a pull request',
  config: 'required',
  examples: [{ line: 'specgate cleanup --gateway staging --qualifier pr-12', does: 'When the pull request is over' }],
  async run({ values, config }, io) {
    checkFormats(values.format, io.cwd);
    if (!values['dry-run']) refuseEvent(io);
    const { gateway, quiet, qualifier } = values;
    if (qualifier === undefined)
      throw new UserError('specgate cleanup needs --qualifier: what was published under it goes.');
    const session = await openGateway({ config: config!, gateway, qualifier, limits: limitsOf(values), quiet }, io);
    const report = await runCleanup(
      qualifier,
      { dryRun: values['dry-run'] },
      {
        ...session,
        gateway: session,
        desired: { products: [], commit: session.history.head },
        tool: version,
        onStep: line => {
          if (!quiet) io.stderr.write(`specgate: ${logLine(line)}\n`);
        },
      },
    );
    return tell(report, values, io);
  },
});
