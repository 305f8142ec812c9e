/** One order carried out at one gateway: read, plan, guard, lock, apply, verify; what happened is data, nothing is printed. */
import { applySteps, type StepResult } from './apply.ts';
import { approvalOf, notApproved, pendingText, waitsOf, withApproval } from './approval.ts';
import { settled } from './catalog.ts';
import type { Desired, DesiredProduct } from './desired.ts';
import { type GuardOptions, guard, type History } from './guards.ts';
import { isCutOff, type JournalStore, type RunLog, runName, type Who } from './journal.ts';
import { type StillHeld, underLock } from './lock.ts';
import type { Catalog, CatalogProduct } from './model.ts';
import { type Order, readingOf } from './order.ts';
import { type GatewayPlan, makePlan, movedSince, type Planned } from './plan.ts';
import type { Provider, Receipt, Shortfall, Snapshot, Step, Target } from './provider.ts';
import { sharedContents } from './shared-contents.ts';
import { pollUntilEmpty, type Waiting } from './verify.ts';

export interface RunOptions extends Pick<GuardOptions, 'maxDeletions' | 'yes'> {
  readonly dryRun: boolean;
  /** `--plan`, `--plan-digest`: exactly this plan, or refuse. */
  readonly expected?: { readonly digest: string; readonly plan?: GatewayPlan };
  /** `--wait-approval`; 0: a pending approval ends the run. */
  readonly waitApprovalSeconds: number;
}

export interface RunMeans {
  readonly provider: Provider;
  readonly gateway: { readonly name: string; readonly productionMode: boolean };
  readonly desired: Desired;
  readonly history: History;
  readonly journals: JournalStore;
  readonly clock: Waiting;
  readonly who: Who;
  /** The version of specgate. */
  readonly tool: string;
  /** Asked before the first write: every reason why what is published is not ready (exit 1). */
  readonly whyNotReady?: (target: Target) => Promise<string[]>;
  /** Asked before the first write: every reason why consumers of what the catalog has would break (exit 1). */
  readonly whyBreaking?: (target: Target, catalog: Catalog) => Promise<string[]>;
  /** A product as it was published; undefined where that is not to be had. */
  readonly contentAt?: (product: CatalogProduct) => Promise<DesiredProduct | undefined>;
  /** Told before each step, counted from 0. */
  onStep?(index: number, total: number, what: string): void;
}

export type CarryMeans = Pick<
  RunMeans,
  'provider' | 'gateway' | 'desired' | 'journals' | 'clock' | 'who' | 'tool' | 'onStep'
>;

/** What a lifecycle command did at a gateway, step by step (`specgate/lifecycle/1`). */
export interface RunReport {
  readonly schema: 'specgate/lifecycle/1';
  readonly command: string;
  readonly gateway: string;
  readonly result: 'planned' | 'unchanged' | 'applied' | 'pending' | 'refused' | 'failed' | 'unverified';
  readonly exitCode: 0 | 1 | 2 | 3;
  /** Sentences for people: why it was refused, what failed, how to go on. */
  readonly says: readonly string[];
  /** Null where it was refused before there was one. */
  readonly plan: GatewayPlan | null;
  readonly steps: readonly StepResult[];
  readonly shortfalls: readonly Shortfall[];
  /** The file of the run's journal; null where nothing was begun. */
  readonly journal: string | null;
}

/** Carries out an order. Throws a UserError where the gateway cannot be read or locked, or the journal not be written. */
export async function runOrder(order: Order, options: RunOptions, means: RunMeans): Promise<RunReport> {
  let last = await attempt(order, options, means);
  let report = last;
  const end = means.clock.now() + options.waitApprovalSeconds * 1000;
  while (last.result === 'pending' && options.waitApprovalSeconds > 0) {
    const waits = waitsOf(last);
    const state = await approvalOf(last, order, (end - means.clock.now()) / 1000, means);
    if (state !== 'moved') return { ...report, ...notApproved(waits, state, options.waitApprovalSeconds) };
    const { expected: _approved, ...rest } = options;
    last = await attempt(order, rest, means, waits);
    report = {
      ...last,
      plan: last.plan && last.plan.steps.length > 0 ? last.plan : report.plan,
      steps: [...report.steps, ...last.steps],
      journal: last.journal ?? report.journal,
    };
  }
  return report;
}

/** `approved`: products (`name:version`) for which the run has waited. */
async function attempt(
  order: Order,
  options: RunOptions,
  means: RunMeans,
  approved: readonly string[] = [],
): Promise<RunReport> {
  const { provider, gateway, history } = means;
  const base = reportBase(order.command, gateway.name);
  const look = async (): Promise<{ snapshot: Snapshot; planned: ReturnType<typeof makePlan> }> => {
    const snapshot = await provider.read(readingOf(order, means.desired));
    const { name, productionMode } = gateway;
    const { desired, contentAt } = means;
    const shared = contentAt ? await sharedContents(snapshot.catalog, order, desired, contentAt) : [];
    const input = {
      gateway: name,
      productionMode,
      order,
      snapshot,
      provider,
      desired,
      shared,
      tool: means.tool,
    };
    return { snapshot, planned: makePlan(input) };
  };
  const { snapshot, planned } = await look();
  if (planned.kind === 'refused') return { ...base, exitCode: planned.exitCode, says: [planned.says] };
  const refuse = (exitCode: 1 | 2, says: readonly string[]): RunReport => ({
    ...base,
    exitCode,
    says,
    plan: planned.plan,
  });
  const mismatch = options.expected && mismatchOf(options.expected, planned.plan);
  if (mismatch) return refuse(2, [mismatch]);
  const { adopt, allowDeleteAll } = order;
  const guarding = { ...options, adopt, allowDeleteAll };
  const stops = guard({ ...planned, snapshot }, history, guarding);
  if (stops.length > 0) return refuse(2, stops);
  const shut = await shutBy(planned, settled(snapshot.catalog), means);
  if (shut.length > 0) return refuse(1, shut);
  const rehearsal = planned.plan.steps.length > 0 ? await provider.rehearse?.(planned.plan.steps) : undefined;
  if (rehearsal && rehearsal.stops.length > 0) return refuse(2, rehearsal.stops);
  const plan = rehearsal ? { ...planned.plan, notes: [...planned.plan.notes, ...rehearsal.notes] } : planned.plan;
  if (options.dryRun) return { ...base, result: 'planned', exitCode: 0, says: [], plan };
  const run = runName(means.clock.now(), order.command, gateway.name);
  const shown = (): ReturnType<Provider['verify']> => provider.verify(planned.target);
  if (plan.steps.length === 0) {
    if (plan.waits.length > 0 || approved.length === 0) return nothingToDo(base, plan);
    // The approval did the rest; whether it is there is looked at, and written down.
    return withApproval(await carryOut(run, plan, shown, means), approved, planned.target.catalog);
  }
  await provider.validate?.(planned.plan.steps);
  const report = await underLock(provider, holderText(run, means.who), means.clock, async stillHeld => {
    const again = await look();
    const isSame = again.planned.kind === 'planned' && again.planned.plan.digest === planned.plan.digest;
    if (!isSame)
      return refuse(2, ['The gateway changed while this run began; nothing was done. Run the command again.']);
    // Who subscribed meanwhile is no part of the state that a plan rests on.
    const late = guard({ plan, target: planned.target, snapshot: again.snapshot }, history, guarding);
    return late.length > 0 ? refuse(2, late) : carryOut(run, plan, shown, means, stillHeld);
  });
  return withApproval(report, approved, planned.target.catalog);
}

/** The steps of a plan with journal and a look afterwards; under the lock, when everything has been checked. */
export async function carryOut(
  run: string,
  plan: GatewayPlan,
  look: () => Promise<readonly Shortfall[]>,
  means: CarryMeans,
  stillHeld: StillHeld = () => undefined,
): Promise<RunReport> {
  const { provider, gateway, clock } = means;
  const { command, names } = plan;
  const at = (): string => new Date(clock.now()).toISOString();
  const before = means.journals.runs(gateway.name).at(-1);
  const continues = before && isCutOff(before) && isSameOrder(before, command, names) ? before.start.run : null;
  const journal = means.journals.open({
    event: 'start',
    schema: 'specgate/run/1',
    run,
    at: at(),
    who: means.who,
    gateway: gateway.name,
    command,
    names,
    commit: means.desired.commit ?? null,
    ...(means.desired.uncommitted && { uncommitted: means.desired.uncommitted }),
    tool: means.tool,
    planDigest: plan.digest,
    continues,
    undoes: [],
    steps: plan.steps,
  });
  const finish = (report: RunReport): RunReport => {
    const { result, exitCode, says } = report;
    journal.write({ event: 'finish', at: at(), result, exitCode, ...(says.length > 0 && { says: says.join(' ') }) });
    return { ...report, plan, journal: journal.name };
  };
  const base = reportBase(command, gateway.name);
  const apply = async (step: Step): Promise<Receipt> => {
    stillHeld();
    return provider.apply(step);
  };
  const { results, failure, waits } = await applySteps(plan.steps, apply, {
    journal,
    // A successor that waits keeps the old product as it is; products that are published together do not wait for one another.
    isOneThing: command !== 'stage' && command !== 'publish',
    now: () => clock.now(),
    onStep: ({ action, entity, name }, index) =>
      means.onStep?.(index, plan.steps.length, `${action} ${entity} ${name}`),
  });
  if (failure) {
    const says = [failure.toString(), countsOf(results), howToGoOn(gateway.name)];
    return finish({ ...base, result: 'failed', exitCode: 3, says, steps: results });
  }
  if (waits.length > 0 || plan.waits.length > 0) {
    const all = [...new Set([...plan.waits, ...waits])];
    return finish({ ...base, result: 'pending', exitCode: 0, says: [pendingText(all)], steps: results });
  }
  const shortfalls = await pollUntilEmpty(look, provider.settleSeconds, clock);
  if (shortfalls.length === 0) return finish({ ...base, result: 'applied', exitCode: 0, says: [], steps: results });
  const says = [
    `Every step was applied, but the gateway does not show it after ${provider.settleSeconds} seconds: ${shortfalls.map(one => one.says).join(' ')}`,
    howToGoOn(gateway.name),
  ];
  return finish({ ...base, result: 'unverified', exitCode: 3, says, steps: results, shortfalls });
}

async function shutBy({ plan, target }: Planned, catalog: Catalog, means: RunMeans): Promise<string[]> {
  if (plan.steps.length === 0) return [];
  const breaking = target.transitions.length > 0 ? await means.whyBreaking?.(target, catalog) : [];
  return [...(breaking ?? []), ...((await means.whyNotReady?.(target)) ?? [])];
}

function nothingToDo(base: ReturnType<typeof reportBase>, plan: GatewayPlan): RunReport {
  if (plan.waits.length === 0) return { ...base, result: 'unchanged', exitCode: 0, says: [], plan };
  return { ...base, result: 'pending', exitCode: 0, says: [pendingText(plan.waits)], plan };
}

function mismatchOf(expected: NonNullable<RunOptions['expected']>, now: GatewayPlan): string | undefined {
  if (expected.digest === now.digest) return undefined;
  const moved = expected.plan ? movedSince(expected.plan, now) : [];
  const what =
    moved.length > 0 ? `since it was made these changed: ${moved.join(', ')}` : `the plan of now is ${now.digest}`;
  return `The plan ${expected.digest} no longer fits: ${what}. Nothing was done; make a new plan, and have it approved.`;
}

export function reportBase(
  command: string,
  gateway: string,
): Pick<RunReport, 'schema' | 'command' | 'gateway' | 'plan' | 'steps' | 'shortfalls' | 'journal'> & {
  readonly result: 'refused';
} {
  return {
    schema: 'specgate/lifecycle/1',
    command,
    gateway,
    result: 'refused',
    plan: null,
    steps: [],
    shortfalls: [],
    journal: null,
  };
}

export function holderText(run: string, { actor, where }: Who): string {
  return `${run} (${actor}, ${where})`;
}

export function countsOf(results: readonly StepResult[]): string {
  const count = (...wanted: StepResult['status'][]): number =>
    results.filter(one => wanted.includes(one.status)).length;
  return `Applied: ${count('done', 'unchanged')}; failed: ${count('failed')}; not attempted: ${count('not-attempted')}.`;
}

function howToGoOn(gateway: string): string {
  return `The same command goes on from here; specgate rollback --gateway ${gateway} takes back what this run did.`;
}

function isSameOrder({ start }: RunLog, command: string, names: readonly string[]): boolean {
  return start.command === command && JSON.stringify(start.names) === JSON.stringify(names);
}
