/** Removes what was published under a qualifier: the environment of a pull request that is over. */
import { UserError } from '../errors.ts';
import { runName } from './journal.ts';
import { underLock } from './lock.ts';
import { noOrder } from './order.ts';
import { planOf } from './plan.ts';
import type { Snapshot, Step, Target } from './provider.ts';
import { type CarryMeans, carryOut, holderText, type RunReport, reportBase } from './run.ts';

/** Throws a UserError where the gateway knows no qualifiers, cannot be read or locked, or the journal not be written. */
export async function runCleanup(
  qualifier: string,
  { dryRun }: { dryRun: boolean },
  means: CarryMeans,
): Promise<RunReport> {
  const { provider, gateway, desired, clock, tool } = means;
  const base = reportBase('cleanup', gateway.name);
  const look = async (): Promise<{ snapshot: Snapshot; steps: Step[] }> => {
    const snapshot = await provider.read({ products: [], desired });
    if (!provider.planCleanup) {
      throw new UserError(`Gateways of the type ${provider.type} know no qualifiers, so there is nothing to clean up.`);
    }
    return { snapshot, steps: provider.planCleanup(snapshot, qualifier) };
  };
  const { snapshot, steps } = await look();
  const target: Target = { transitions: [], catalog: snapshot.catalog, scope: [], desired, adopt: false };
  const made = planOf(
    { gateway: gateway.name, productionMode: false, order: noOrder, desired, snapshot, provider, tool },
    target,
    steps,
  );
  const plan = { ...made, command: 'cleanup', names: [qualifier] };
  if (dryRun) return { ...base, result: 'planned', exitCode: 0, says: [], plan };
  if (steps.length === 0) return { ...base, result: 'unchanged', exitCode: 0, says: [], plan };
  const run = runName(clock.now(), 'cleanup', gateway.name);
  const left = async (): Promise<{ entity: string; name: string; says: string }[]> =>
    (await look()).steps.map(({ entity, name }) => ({ entity, name, says: `${entity} ${name} is still there.` }));
  return underLock(provider, holderText(run, means.who), clock, stillHeld =>
    carryOut(run, plan, left, means, stillHeld),
  );
}
