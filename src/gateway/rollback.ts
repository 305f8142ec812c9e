/** Takes back what the last run at a gateway did, from the journal's before values. */
import { applySteps } from './apply.ts';
import { begunSteps, isCutOff, type RunLog, runName, runsFolder } from './journal.ts';
import { underLock } from './lock.ts';
import { type Named, namedText } from './order.ts';
import type { Step } from './provider.ts';
import { countsOf, holderText, type RunMeans, type RunReport, reportBase } from './run.ts';

export type RollbackMeans = Pick<
  RunMeans,
  'provider' | 'gateway' | 'journals' | 'clock' | 'who' | 'tool' | 'onStep'
> & { readonly commit: RunMeans['desired']['commit'] };

export interface Rollback {
  readonly runs: readonly RunLog[];
  /** In the order in which they are undone. */
  readonly steps: readonly Step[];
}

/**
 * What is to be taken back: the last run with all runs that it went on from, or of these what was done for some products.
 * Undefined: no run is left.
 */
export function rollbackOf(runs: readonly RunLog[], names: readonly Named[]): Rollback | undefined {
  // A rollback for some products leaves the run to be taken back for the others.
  const whole = runs.filter(run => run.start.names.length === 0 && !isCutOff(run));
  const undone = new Set(whole.flatMap(({ start }) => start.rollsBack));
  const own = runs.filter(({ start }) => start.rollsBack.length === 0);
  const last = own.findLast(run => begunSteps(run).length > 0);
  if (!last || undone.has(last.start.run)) return undefined;
  const chain: RunLog[] = [];
  for (let run: RunLog | undefined = last; run; run = own.find(one => one.start.run === run?.start.continues)) {
    if (undone.has(run.start.run) || chain.includes(run)) break;
    chain.push(run);
  }
  const isWanted = ({ product }: Step): boolean =>
    names.length === 0 ||
    names.some(({ name, version }) =>
      version === undefined ? product.startsWith(`${name}:`) : product === `${name}:${version}`,
    );
  return { runs: chain, steps: chain.flatMap(run => begunSteps(run).reverse().filter(isWanted)) };
}

/** Undoes the steps. Throws a UserError where the gateway cannot be locked, or the journal not be read or written. */
export async function runRollback(
  names: readonly Named[],
  { dryRun }: { dryRun: boolean },
  means: RollbackMeans,
): Promise<RunReport> {
  const { provider, gateway, clock, journals } = means;
  const base = reportBase('rollback', gateway.name);
  const runs = journals.runs(gateway.name);
  const rollback = rollbackOf(runs, names);
  if (!rollback) return nothingLeft(base, runs, gateway.name);
  const texts = names.map(namedText);
  if (rollback.steps.length === 0) {
    return { ...base, exitCode: 2, says: [`The last run at ${gateway.name} did nothing for ${texts.join(', ')}.`] };
  }
  const planned = rollback.steps.map(step => ({ step: inverse(step), status: 'not-attempted' as const }));
  if (dryRun) return { ...base, result: 'planned', exitCode: 0, says: [], steps: planned };
  const run = runName(clock.now(), 'rollback', gateway.name);
  const at = (): string => new Date(clock.now()).toISOString();
  return underLock(provider, holderText(run, means.who), async () => {
    const journal = journals.open({
      event: 'start',
      schema: 'specgate/run/1',
      run,
      at: at(),
      who: means.who,
      gateway: gateway.name,
      command: 'rollback',
      names: texts,
      commit: means.commit ?? null,
      tool: means.tool,
      planDigest: rollback.runs.map(({ start }) => start.planDigest).join(' '),
      continues: null,
      rollsBack: rollback.runs.map(({ start }) => start.run),
      steps: rollback.steps,
    });
    const { results, failure } = await applySteps(rollback.steps, step => provider.undo(step), {
      journal,
      now: () => clock.now(),
      onStep: (step, index) =>
        means.onStep?.(
          `${index + 1} of ${rollback.steps.length}: take back ${step.action} ${step.entity} ${step.name}`,
        ),
    });
    const steps = results.map(result => ({ ...result, step: inverse(result.step) }));
    const says = failure
      ? [failure.toString(), countsOf(results), 'The same command goes on from here.']
      : [`Taken back: ${rollback.runs.map(({ start }) => start.run).join(', ')}.`];
    const report: RunReport = {
      ...base,
      result: failure ? 'failed' : 'applied',
      exitCode: failure ? 3 : 0,
      says,
      steps,
      journal: journal.name,
    };
    journal.write({
      event: 'finish',
      at: at(),
      result: report.result,
      exitCode: report.exitCode,
      says: says.join(' '),
    });
    return report;
  });
}

/** As people see it: what goes back to what. */
function inverse(step: Step): Step {
  const actions = { create: 'delete', delete: 'create', update: 'update', transition: 'transition' } as const;
  return { ...step, action: actions[step.action], before: step.after, after: step.before };
}

function nothingLeft(base: ReturnType<typeof reportBase>, runs: readonly RunLog[], gateway: string): RunReport {
  if (runs.length > 0) {
    return { ...base, result: 'unchanged', exitCode: 0, says: [`The last run at ${gateway} is taken back already.`] };
  }
  return {
    ...base,
    exitCode: 2,
    says: [
      `There is no journal of a run at ${gateway} in ${runsFolder}; put the artifact of the run there that is to be taken back.`,
    ],
  };
}
