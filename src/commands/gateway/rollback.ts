/** `specgate rollback`: takes back what the last run at a gateway did. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkFormats } from '../../command-line/output.ts';
import type { Config } from '../../config/read.ts';
import { trackedFiles } from '../../document/git.ts';
import { UserError } from '../../errors.ts';
import { runsFolder } from '../../gateway/journal.ts';
import { runRollback } from '../../gateway/rollback.ts';
import type { Io } from '../../io.ts';
import type { ExitCode } from '../../verdict.ts';
import { version } from '../../version.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { refuseEvent, tell, unanswered } from './lifecycle.ts';
import { openGateway, readNamed } from './session.ts';

/** Throws a UserError where there is no such gateway, or the journal cannot be trusted or read. */
export async function runRollbackCommand(invocation: Invocation<'rollback'>, io: Io): Promise<ExitCode> {
  const { operands, values, config } = invocation;
  checkFormats(values.format, io.cwd);
  if (!values['dry-run']) refuseEvent(io);
  const names = operands.map(operand => readNamed(operand, 'product'));
  refuseTrackedJournals(config!);
  const { gateway, quiet } = values;
  const session = await openGateway(
    { config: config!, gateway, qualifier: undefined, limits: limitsOf(values), quiet },
    io,
  );
  const forget = values['dry-run'] ? undefined : session.stopsOnInterrupt();
  const report = await runRollback(
    names,
    { dryRun: values['dry-run'] },
    {
      ...session,
      gateway: session,
      commit: session.history.head,
      tool: version,
    },
  )
    .catch(unanswered('rollback', invocation))
    .finally(forget);
  session.endSteps();
  return tell('rollback', report, invocation, io);
}

/** What is committed can come from anybody's pull request; a journal says what is written to the gateway (T-16). */
function refuseTrackedJournals({ folder }: Config): void {
  const journals = path.join(folder, ...runsFolder.split('/'));
  const [file] = existsSync(journals) ? trackedFiles(journals) : [];
  if (file === undefined) return;
  throw new UserError(
    'This journal is committed, so that nobody can tell who wrote it; journals are artifacts of runs. Remove it from git.',
    { file },
  );
}
