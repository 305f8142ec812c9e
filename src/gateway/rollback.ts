/** Takes back what the last run at a gateway did, from the journal's before values. */
import { applySteps } from './apply.ts';
import { begunSteps, type RunLog, runName, runsFolder, type StepPlace, undoneSteps } from './journal.ts';
import { underLock } from './lock.ts';
import { type Named, namedText } from './order.ts';
import type { Receipt, Step } from './provider.ts';
import { countsOf, holderText, type RunMeans, type RunReport, reportBase } from './run.ts';

export type RollbackMeans = Pick<
  RunMeans,
  'provider' | 'gateway' | 'journals' | 'clock' | 'who' | 'tool' | 'onStep'
> & { readonly commit: RunMeans['desired']['commit'] };

export interface Rollback {
  /** The newest first. */
  readonly runs: readonly RunLog[];
  /** In the order in which they are undone; empty: all is undone already, or nothing was done for the products. */
  readonly steps: readonly (StepPlace & { readonly what: Step })[];
  /** Nothing of the runs is left to be undone, for no product. */
  readonly isDone: boolean;
}

/**
 * What is to be taken back: the last run with all runs that it went on from, or of these what was done for some products;
 * never what a rollback has taken back before. Undefined: there is no run.
 */
function rollbackOf(runs: readonly RunLog[], names: readonly Named[]): Rollback | undefined {
  const own = runs.filter(({ start }) => start.command !== 'rollback');
  const last = own.findLast(run => begunSteps(run).length > 0);
  if (!last) return undefined;
  const chain: RunLog[] = [];
  for (let run: RunLog | undefined = last; run && !chain.includes(run); ) {
    chain.push(run);
    const before: string | null = run.start.continues;
    run = own.find(one => one.start.run === before);
  }
  const undone = new Set(runs.flatMap(undoneSteps).map(placeText));
  const left = chain.flatMap(run => begunSteps(run).reverse()).filter(place => !undone.has(placeText(place)));
  const isWanted = ({ what: { product } }: { what: Step }): boolean =>
    names.length === 0 ||
    names.some(({ name, version }) =>
      version === undefined ? product.startsWith(`${name}:`) : product === `${name}:${version}`,
    );
  return { runs: chain, steps: left.filter(isWanted), isDone: left.length === 0 };
}

function placeText({ run, step }: StepPlace): string {
  return `${run} ${step}`;
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
  if (!rollback || rollback.isDone) return nothingLeft(base, rollback !== undefined, gateway.name);
  const texts = names.map(namedText);
  if (rollback.steps.length === 0) {
    return { ...base, exitCode: 2, says: [`The last run at ${gateway.name} did nothing for ${texts.join(', ')}.`] };
  }
  const undone = rollback.steps.map(({ what }) => what);
  const planned = undone.map(step => ({ step: inverse(step), status: 'not-attempted' as const }));
  if (dryRun) return { ...base, result: 'planned', exitCode: 0, says: [], steps: planned };
  const run = runName(clock.now(), 'rollback', gateway.name);
  const at = (): string => new Date(clock.now()).toISOString();
  return underLock(provider, holderText(run, means.who), clock, async stillHeld => {
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
      undoes: rollback.steps.map(place => ({ run: place.run, step: place.step })),
      steps: undone,
    });
    const undo = async (step: Step): Promise<Receipt> => {
      stillHeld();
      return provider.undo(step);
    };
    const { results, failure } = await applySteps(undone, undo, {
      journal,
      now: () => clock.now(),
      onStep: ({ action, entity, name }, index) =>
        means.onStep?.(index, undone.length, `take back ${action} ${entity} ${name}`),
    });
    const steps = results.map(result => ({ ...result, step: inverse(result.step) }));
    const says = failure
      ? [
          failure.toString(),
          countsOf(results),
          `The same command goes on from here. Where it stops at what somebody else changed, put that back first, or name the products to be taken back (specgate rollback PRODUCT --gateway ${gateway.name}).`,
        ]
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

function nothingLeft(base: ReturnType<typeof reportBase>, hasRun: boolean, gateway: string): RunReport {
  if (hasRun) {
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
