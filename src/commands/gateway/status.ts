/** `specgate status`: what a gateway has, and how it differs from the repository. */

import { checkFormats, type Look, writeOutputs } from '../../command-line/output.ts';
import { exitCodes } from '../../errors.ts';
import { driftOf } from '../../gateway/drift.ts';
import { type GatewayStatus, statusOf } from '../../gateway/status.ts';
import type { Io } from '../../io.ts';
import { statusGithub } from '../../report/plan-github.ts';
import { statusJson } from '../../report/plan-json.ts';
import { statusMarkdown } from '../../report/plan-markdown.ts';
import type { Next } from '../../report/plan-text.ts';
import { statusHtml } from '../../report/status-html.ts';
import { statusStylish } from '../../report/status-stylish.ts';
import type { ExitCode } from '../../verdict.ts';
import { version } from '../../version.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import type { GatewayFormat } from './lifecycle.ts';
import { nextLine } from './next.ts';
import { openGateway } from './session.ts';

type Render = (status: GatewayStatus, next: readonly Next[], look: Look) => string;

const formats: Readonly<Record<GatewayFormat, Render>> = {
  stylish: statusStylish,
  json: statusJson,
  markdown: statusMarkdown,
  html: (status, next) => statusHtml(status, next, version),
  github: statusGithub,
};

/** Throws a UserError where there is no such gateway, or it cannot be read. */
export async function runStatus(invocation: Invocation<'status'>, io: Io): Promise<ExitCode> {
  const { values, config } = invocation;
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
  const next = nextOf(status, invocation);
  writeOutputs(values.format, (format, look) => formats[format](status, next, look), quiet, io);
  return exitCodes.open;
}

/** Where the gateway and the repository differ, the plan that tells how; a drift comes first, since publishing would end it. */
function nextOf(
  { drift, missing, products }: GatewayStatus,
  invocation: Pick<Invocation, 'operands' | 'flags'>,
): readonly Next[] {
  const differs = missing.length > 0 || products.some(({ repository }) => repository === 'changed');
  return [
    ...(drift.length > 0 ? [{ does: 'What drifted', line: nextLine('plan', invocation, ['--drift']) }] : []),
    ...(differs ? [{ does: 'What publish would change', line: nextLine('plan', invocation) }] : []),
  ];
}
