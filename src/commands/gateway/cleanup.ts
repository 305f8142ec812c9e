/** `specgate cleanup`: removes what was published under a qualifier. */

import { checkFormats } from '../../command-line/output.ts';
import { UserError } from '../../errors.ts';
import { runCleanup } from '../../gateway/cleanup.ts';
import type { Io } from '../../io.ts';
import type { ExitCode } from '../../verdict.ts';
import { version } from '../../version.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { refuseEvent, tell, unanswered } from './lifecycle.ts';
import { openGateway } from './session.ts';

/** Throws a UserError where there is no such gateway, or it knows no qualifiers. */
export async function runCleanupCommand(invocation: Invocation<'cleanup'>, io: Io): Promise<ExitCode> {
  const { values, config } = invocation;
  checkFormats(values.format, io.cwd);
  if (!values['dry-run']) refuseEvent(io);
  const { gateway, quiet, qualifier } = values;
  if (qualifier === undefined)
    throw new UserError('specgate cleanup needs --qualifier: what was published under it goes.');
  const session = await openGateway({ config: config!, gateway, qualifier, limits: limitsOf(values), quiet }, io);
  const forget = values['dry-run'] ? undefined : session.stopsOnInterrupt();
  const report = await runCleanup(
    qualifier,
    { dryRun: values['dry-run'] },
    {
      ...session,
      gateway: session,
      desired: { products: [], commit: session.history.head },
      tool: version,
    },
  )
    .catch(unanswered('cleanup', invocation))
    .finally(forget);
  session.endSteps();
  return tell('cleanup', report, invocation, io);
}
