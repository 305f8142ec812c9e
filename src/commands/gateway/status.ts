/** `specgate status`: what a gateway has, and how it differs from the repository. */

import { checkFormats, writeOutputs } from '../../command-line/output.ts';
import { exitCodes } from '../../errors.ts';
import { driftOf } from '../../gateway/drift.ts';
import { statusOf } from '../../gateway/status.ts';
import type { Io } from '../../io.ts';
import { statusGithub } from '../../report/plan-github.ts';
import { statusJson } from '../../report/plan-json.ts';
import { statusMarkdown } from '../../report/plan-markdown.ts';
import { statusStylish } from '../../report/plan-stylish.ts';
import type { ExitCode } from '../../verdict.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { openGateway } from './session.ts';

const formats = { stylish: statusStylish, json: statusJson, markdown: statusMarkdown, github: statusGithub } as const;

/** Throws a UserError where there is no such gateway, or it cannot be read. */
export async function runStatus({ values, config }: Invocation<'status'>, io: Io): Promise<ExitCode> {
  checkFormats(values.format, io.cwd);
  const { gateway, quiet } = values;
  const session = await openGateway(
    { config: config!, gateway, qualifier: undefined, limits: limitsOf(values), quiet },
    io,
  );
  const desired = await session.desired();
  const products = desired.products.map(({ name, version }) => ({ name, version }));
  const snapshot = await session.provider.read({ products, desired });
  const drift = await driftOf(session.provider, snapshot, desired, session.contentAt);
  const status = statusOf({ name: session.name, type: session.config.type }, snapshot, desired, drift);
  writeOutputs(values.format, (format, look) => formats[format](status, look), quiet, io);
  return exitCodes.open;
}
