/** `specgate plan`: what publish would change at a gateway, and what differs from what was published last. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkFormats, type Look, writeOutputs } from '../../command-line/output.ts';
import { exitCodes, UserError } from '../../errors.ts';
import { driftOf } from '../../gateway/drift.ts';
import { commitOfContent, refText } from '../../gateway/model.ts';
import { noOrder } from '../../gateway/order.ts';
import { type GatewayPlan, planOf } from '../../gateway/plan.ts';
import { redact } from '../../gateway/secret.ts';
import type { Io } from '../../io.ts';
import { planGithub } from '../../report/plan-github.ts';
import { planHtml } from '../../report/plan-html.ts';
import { planJson } from '../../report/plan-json.ts';
import { planMarkdown } from '../../report/plan-markdown.ts';
import { planStylish } from '../../report/plan-stylish.ts';
import type { Next } from '../../report/plan-text.ts';
import { logLine } from '../../text.ts';
import type { ExitCode } from '../../verdict.ts';
import { version } from '../../version.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import { carryOut, type GatewayFormat, tell, unanswered } from './lifecycle.ts';
import { nextLine } from './next.ts';
import { openGateway } from './session.ts';

/** `next`: the command lines that put right what drifted. */
type Render = (plan: GatewayPlan, next: readonly Next[], look: Look) => string;

const formats: Readonly<Record<GatewayFormat, Render>> = {
  stylish: planStylish,
  json: planJson,
  markdown: planMarkdown,
  html: (plan, next) => planHtml(plan, next, version),
  github: planGithub,
};

/** Throws a UserError where there is no such gateway, or it cannot be read. */
export async function runPlan(invocation: Invocation<'plan'>, io: Io): Promise<ExitCode> {
  const { values } = invocation;
  checkFormats(values.format, io.cwd);
  if (values.drift) return drift(invocation, io);
  const dry = { ...invocation, values: { ...values, 'dry-run': true } };
  const report = await carryOut('publish', dry, io).catch(unanswered('publish', dry));
  if (values.out !== undefined && report.result === 'planned' && report.plan) {
    writePlan(values.out, planJson(report.plan), io, values.quiet);
  }
  return tell('publish', report, invocation, io);
}

async function drift({ operands, values, flags, config }: Invocation<'plan'>, io: Io): Promise<ExitCode> {
  if (operands.length > 0) throw new UserError('--drift looks at all that is published; leave the products out.');
  const { gateway, quiet, qualifier } = values;
  const session = await openGateway({ config: config!, gateway, qualifier, limits: limitsOf(values), quiet }, io);
  const desired = await session.desired();
  const snapshot = await session.provider.read({ products: [], desired });
  const { target, steps, unknown } = await driftOf(session.provider, snapshot, desired, session.contentAt);
  const { name, productionMode, provider } = session;
  const made = planOf(
    { gateway: name, productionMode, order: noOrder, desired, snapshot, provider, tool: version },
    target,
    steps,
  );
  const notes = unknown.map(text => {
    const product = snapshot.catalog.products.find(one => refText(one) === text);
    const from = product && commitOfContent(product)?.sha.slice(0, 12);
    const which = from === undefined ? 'the gateway names no commit for it' : `that of commit ${from}`;
    return `${text} cannot be compared: what was published (${which}) is neither here nor in the history of this clone.`;
  });
  const plan: GatewayPlan = { ...made, command: 'drift', notes };
  if (values.out !== undefined) writePlan(values.out, planJson(plan), io, quiet);
  const does = 'To put it right, at the commit that was published last';
  const next = steps.length > 0 ? [{ does, line: nextLine('publish', { operands, flags }) }] : [];
  writeOutputs(values.format, (format, look) => formats[format](plan, next, look), quiet, io);
  return steps.length > 0 ? exitCodes.shut : exitCodes.open;
}

function writePlan(file: string, text: string, io: Io, quiet: boolean): void {
  try {
    writeFileSync(path.resolve(io.cwd, file), redact(text));
  } catch (error) {
    throw new UserError(`The file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`, {
      file,
    });
  }
  if (!quiet) io.stderr.write(`specgate: wrote ${logLine(file)}\n`);
}
