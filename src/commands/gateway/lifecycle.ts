/** What the commands of the product lifecycle share: from operands and flags to an order, its run, and its report. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FormatChoice } from '../../command-line/options.ts';
import { checkFormats, type Look, writeOutputs } from '../../command-line/output.ts';
import type { Config } from '../../config/read.ts';
import { isObject } from '../../document/pointer.ts';
import { exitCodes, UserError } from '../../errors.ts';
import type { Desired } from '../../gateway/desired.ts';
import { refusalOfEvent } from '../../gateway/event-guard.ts';
import type { Order, OrderCommand } from '../../gateway/order.ts';
import type { GatewayPlan } from '../../gateway/plan.ts';
import { type RunReport, reportBase, runOrder } from '../../gateway/run.ts';
import type { Io } from '../../io.ts';
import { runGithub } from '../../report/plan-github.ts';
import { runHtml } from '../../report/plan-html.ts';
import { runJson } from '../../report/plan-json.ts';
import { runMarkdown } from '../../report/plan-markdown.ts';
import { runStylish } from '../../report/plan-stylish.ts';
import type { Next } from '../../report/plan-text.ts';
import { didYouMean } from '../../suggest.ts';
import { logLine } from '../../text.ts';
import type { ExitCode } from '../../verdict.ts';
import { version } from '../../version.ts';
import type { Invocation } from '../command.ts';
import { limitsOf } from '../from-options.ts';
import type { CommandName } from '../index.ts';
import { nextLine } from './next.ts';
import { portsOf } from './ports.ts';
import { type GatewaySession, openGateway, readNamed } from './session.ts';
import { withUncommitted } from './uncommitted.ts';

export type GatewayFormat = 'stylish' | 'json' | 'markdown' | 'html' | 'github';

/** The values of the options that lifecycle commands have; absent where a command does not have one. */
export interface LifecycleValues {
  readonly gateway: string | undefined;
  readonly format: readonly FormatChoice<GatewayFormat>[];
  readonly quiet: boolean;
  readonly 'dry-run'?: boolean;
  readonly 'map-plan'?: readonly string[];
  readonly adopt?: boolean;
  readonly 'allow-delete-all'?: boolean;
  readonly 'max-deletions'?: number;
  readonly yes?: boolean;
  readonly 'wait-approval'?: number | undefined;
  readonly qualifier?: string | undefined;
  readonly plan?: string | undefined;
  readonly 'plan-digest'?: string | undefined;
  readonly sunset?: string | undefined;
  readonly 'max-file-size': number;
  readonly 'max-total-size': number;
  readonly 'max-files': number;
  readonly timeout: number;
}

export interface LifecycleInvocation {
  readonly operands: readonly string[];
  readonly values: LifecycleValues;
  readonly config: Config | undefined;
}

/** `next`: the command lines that carry out what was only planned. */
type Render = (report: RunReport, next: readonly Next[], look: Look) => string;

const formats: Readonly<Record<GatewayFormat, Render>> = {
  stylish: runStylish,
  json: runJson,
  markdown: runMarkdown,
  html: (report, next) => runHtml(report, next, version),
  github: runGithub,
};

/** Carries out one command of the lifecycle and tells what became of it. */
export async function runLifecycle(
  command: OrderCommand,
  invocation: LifecycleInvocation & Pick<Invocation, 'flags'>,
  io: Io,
): Promise<ExitCode> {
  checkFormats(invocation.values.format, io.cwd);
  return tell(command, await carryOut(command, invocation, io).catch(unanswered(command, invocation)), invocation, io);
}

/** A report of a gateway that could not be read: scripts that asked for JSON get it then too (exit 3). */
export function unanswered(
  command: string,
  { values, config }: Pick<LifecycleInvocation, 'values' | 'config'>,
): (error: unknown) => RunReport {
  return error => {
    if (!(error instanceof UserError) || error.exitCode !== exitCodes.refused) throw error;
    const gateway = values.gateway ?? [...(config?.data.gateways?.keys() ?? [])][0] ?? '';
    return { ...reportBase(command, gateway), result: 'failed', exitCode: 3, says: [error.toString()] };
  };
}

/** The same without a word but progress. */
export async function carryOut(
  command: OrderCommand,
  { operands, values, config }: LifecycleInvocation,
  io: Io,
): Promise<RunReport> {
  if (!values['dry-run']) refuseEvent(io);
  const approved = values.plan === undefined ? undefined : readPlanFile(values.plan, io.cwd);
  const order = orderOf(
    command,
    operands.length > 0 ? operands : (approved?.names ?? []),
    { values, config: config! },
    io,
  );
  const { gateway, qualifier, quiet } = values;
  const limits = limitsOf(values);
  const session = await openGateway({ config: config!, gateway, qualifier, limits, quiet }, io);
  const desired = await desiredFor(order, session, config!, io);
  const digest = expectedDigest(approved, values['plan-digest']);
  const forget = values['dry-run'] ? undefined : session.stopsOnInterrupt();
  try {
    return await runOrder(
      order,
      {
        dryRun: values['dry-run'] ?? false,
        yes: values.yes ?? false,
        maxDeletions: values['max-deletions'],
        waitApprovalSeconds: values['wait-approval'] ?? 0,
        ...(digest !== undefined && { expected: { digest, ...(approved && { plan: approved }) } }),
      },
      {
        ...session,
        gateway: session,
        desired,
        tool: version,
        ...portsOf(order, { session, desired, config: config!, limits }, io),
      },
    );
  } finally {
    forget?.();
    session.endSteps();
  }
}

/** Throws a UserError on events that a pull request can cause (T-11, T-14). */
export function refuseEvent(io: Io): void {
  const refusal = refusalOfEvent(io);
  if (refusal) throw new UserError(refusal);
}

/**
 * Writes the report; why it was refused or failed goes to standard error too, for logs that keep nothing else. `command` is
 * the one that carries out what the report only plans.
 */
export function tell(
  command: CommandName,
  report: RunReport,
  { values, ...invocation }: Pick<LifecycleInvocation, 'operands' | 'values'> & Pick<Invocation, 'flags'>,
  io: Io,
): ExitCode {
  if (report.exitCode !== exitCodes.open) {
    for (const says of report.says) io.stderr.write(`specgate: ${logLine(says)}\n`);
  }
  const next = isToCarryOut(report) ? [nextOf(command, report, invocation)] : [];
  writeOutputs(values.format, (format, look) => formats[format](report, next, look), values.quiet, io);
  return report.exitCode;
}

function nextOf(command: CommandName, { plan }: RunReport, invocation: Pick<Invocation, 'operands' | 'flags'>): Next {
  if (command !== 'publish' || !plan) return { does: 'To carry it out', line: nextLine(command, invocation) };
  const line = nextLine(command, invocation, ['--plan-digest', plan.digest]);
  return { does: 'To publish exactly this plan', line };
}

function isToCarryOut({ result, plan, steps }: RunReport): boolean {
  return result === 'planned' && (plan?.steps ?? steps).length > 0;
}

function orderOf(
  command: OrderCommand,
  operands: readonly string[],
  { values, config }: { values: LifecycleValues; config: Config },
  io: Io,
): Order {
  const kind = command === 'online' || command === 'offline' ? 'API' : 'product';
  const names = operands.map(operand => readNamed(operand, kind));
  const known = [...((kind === 'API' ? config.data.apis : config.data.products)?.keys() ?? [])];
  const unknown = names.find(({ name, version: given }) => given === undefined && !known.includes(name));
  if (unknown) {
    throw new UserError(
      `There is no ${kind} "${unknown.name}" in the config${didYouMean(unknown.name, known)}; one that only the gateway has is named with its version (NAME:VERSION).`,
    );
  }
  return {
    command,
    names,
    plans: planMap(values['map-plan'] ?? []),
    dates: datesOf(names[0]?.name, values.sunset, config, new Date(io.now()).toISOString().slice(0, 10)),
    adopt: values.adopt ?? false,
    allowDeleteAll: values['allow-delete-all'] ?? false,
  };
}

function planMap(given: readonly string[]): Map<string, string> {
  const plans = new Map<string, string>();
  for (const text of given) {
    const match = /^([^=]+)=([^=]+)$/.exec(text);
    if (!match) throw new UserError(`--map-plan cannot be "${text}"; it wants OLD=NEW, two names of plans.`);
    if (plans.has(match[1]!)) throw new UserError(`--map-plan says twice where the plan "${match[1]}" goes.`);
    plans.set(match[1]!, match[2]!);
  }
  return plans;
}

/** The day of a deprecation is today; its sunset is the one given, or follows from the notice that the config promises. */
function datesOf(
  product: string | undefined,
  sunset: string | undefined,
  config: Config,
  today: string,
): Order['dates'] {
  if (sunset !== undefined) {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(sunset) && new Date(`${sunset}T00:00:00Z`).toJSON()?.startsWith(sunset);
    if (!isDay) throw new UserError(`--sunset cannot be "${sunset}"; it wants a day such as 2027-06-30.`);
    if (sunset < today) throw new UserError(`--sunset ${sunset} is over; a sunset lies ahead, or is today.`);
    return { deprecatedOn: today, sunsetOn: sunset };
  }
  const own = product === undefined ? undefined : config.data.products?.get(product)?.notice;
  const notice = own ?? config.data.diff?.deprecation?.notice;
  if (notice === undefined) return { deprecatedOn: today };
  const end = new Date(`${today}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + Number.parseInt(notice, 10));
  return { deprecatedOn: today, sunsetOn: end.toISOString().slice(0, 10) };
}

/** Commands that publish no content must work though a document is broken: to retire is what may be needed then. */
async function desiredFor(
  { command, names }: Order,
  session: GatewaySession,
  config: Config,
  io: Io,
): Promise<Desired> {
  const wanted = names.length === 0 ? undefined : names.map(({ name }) => name);
  const isContent = ['stage', 'publish', 'replace', 'supersede'].includes(command);
  if (command === 'online' || command === 'offline') return { products: [], commit: session.history.head };
  const known = wanted?.filter(name => config.data.products?.has(name));
  try {
    const desired = await session.desired(known);
    return isContent ? withUncommitted(desired, config, session.config.manifests ?? [], io) : desired;
  } catch (error) {
    if (isContent || !(error instanceof UserError)) throw error;
    return { products: [], commit: session.history.head };
  }
}

const largestPlan = 64 * 1024 * 1024;

/** Only what it is compared by counts: the plan that is carried out is always made anew (T-17). */
function readPlanFile(file: string, cwd: string): GatewayPlan {
  const full = path.resolve(cwd, file);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UserError('There is no such plan file.', { file });
  if (stat.size > largestPlan) throw new UserError('The file is too large to be a plan.', { file });
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(full, 'utf8'));
  } catch {
    throw new UserError('The plan file is not valid JSON.', { file });
  }
  if (!isPlan(data))
    throw new UserError('This is no plan (specgate/plan/1); specgate plan --out FILE writes one.', { file });
  if (data.command === 'publish') return data;
  throw new UserError(`This is a plan of ${data.command}; publish --plan takes one of publish.`, { file });
}

function isPlan(data: unknown): data is GatewayPlan {
  return (
    isObject(data) &&
    data.schema === 'specgate/plan/1' &&
    typeof data.command === 'string' &&
    typeof data.digest === 'string' &&
    isObject(data.ingredients) &&
    Array.isArray(data.names) &&
    data.names.every(name => typeof name === 'string')
  );
}

function expectedDigest(plan: GatewayPlan | undefined, digest: string | undefined): string | undefined {
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    throw new UserError(`--plan-digest cannot be "${digest}"; it wants sha256: and 64 hexadecimal digits.`);
  }
  if (plan && digest !== undefined && plan.digest !== digest) {
    throw new UserError(`The plan file has the digest ${plan.digest}, not the one that was approved (${digest}).`);
  }
  return digest ?? plan?.digest;
}
