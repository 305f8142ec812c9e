/** Migration targets and subscriptions. Direction: the old product is in the address, the new one in the body. */
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import { HttpError } from '../../http-error.ts';
import { type Ref, refText } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import { clearingBody, mappingBody, refusals } from './assumptions.ts';
import { type Changing, movedSince } from './change.ts';
import type { KnownProduct } from './read.ts';
import { covers, type Detail, type Goal, goalOf } from './steps.ts';

async function both(ref: Ref, goal: Goal, changing: Changing): Promise<{ old: KnownProduct; next: KnownProduct }> {
  // The new one first: targets name it by its address.
  const next = await changing.product(goal.product);
  if (!next) throw movedSince(goal.product, next);
  const old = await changing.product(ref);
  if (!old) throw movedSince(ref, old);
  return { old, next };
}

/** Undefined: the server does not tell targets. */
function hasTarget({ targets }: KnownProduct, goal: Goal): boolean | undefined {
  return targets?.some(one => covers(goalOf(one), goal));
}

export async function setTarget({ ref, after }: { ref: Ref; after: Goal }, changing: Changing): Promise<Receipt> {
  const { old, next } = await both(ref, after, changing);
  if (hasTarget(old, after)) return { outcome: 'unchanged' };
  return changing.attempt(
    () => changing.manager.operate('set-migration-target', ref, mappingBody(next.url, after.plans)),
    async answer => (answer || hasTarget((await both(ref, after, changing)).old, after) ? 'done' : 'not'),
  );
}

/** The targets of before; where there was none, the one that was set is taken away. */
export async function restoreTargets(
  ref: Ref,
  before: readonly Goal[],
  set: Goal,
  changing: Changing,
): Promise<Receipt> {
  const { old, next } = await both(ref, set, changing);
  if (before.length === 0) {
    if (old.targets !== undefined && old.targets.length === 0) return { outcome: 'unchanged' };
    try {
      return await changing.attempt(
        () => changing.manager.operate('set-migration-target', ref, clearingBody(next.url)),
        async answer => (answer || (await changing.product(ref))?.targets?.length === 0 ? 'done' : 'not'),
      );
    } catch (error) {
      if (!(error instanceof HttpError) || error.isAmbiguous || !refusals.includes(error.status ?? 0)) throw error;
      const says = `API Connect keeps the migration target of ${refText(ref)}; take it away in API Manager`;
      changing.notice?.(`${says}.`);
      return { outcome: 'unchanged', says };
    }
  }
  return setAgain(ref, before, changing);
}

/** Targets that a product had; told is which of them cannot be one any more, since nothing would bring it back. */
export async function setAgain(ref: Ref, targets: readonly Goal[], changing: Changing): Promise<Receipt> {
  let outcome: Receipt['outcome'] = 'unchanged';
  const says: string[] = [];
  for (const goal of targets) {
    const state = (await changing.product(goal.product))?.state ?? 'gone';
    if (state !== 'published') {
      says.push(`${refText(ref)} has its migration target not again: ${refText(goal.product)} is ${state}`);
      continue;
    }
    const receipt = await setTarget({ ref, after: goal }, changing);
    if (receipt.outcome === 'done') outcome = 'done';
  }
  return { outcome, ...(says.length > 0 && { says: says.join('; ') }) };
}

/** Moves all subscriptions to the targets that are set. */
export async function executeTarget({ ref, goal }: Detail & { what: 'migrate' }, changing: Changing): Promise<Receipt> {
  const { manager, attempt } = changing;
  const sources = goal.plans.map(([plan]) => plan);
  const { old } = await both(ref, goal, changing);
  const left = async (): Promise<number | undefined> =>
    (await manager.subscriptions())?.filter(one => one.product_url === old.url && sources.includes(toText(one.plan)))
      .length;
  if ((await left()) === 0) return { outcome: 'unchanged' };
  return attempt(
    () => manager.operate('execute-migration-target', ref, undefined),
    async answer => (answer || (await left()) === 0 ? 'done' : 'not'),
  );
}

/** The subscriptions that a step moved go back to the plans that they had; those that came since stay. */
export async function moveBack(
  {
    ref,
    goal,
    held,
    isDeprecated = false,
  }: Pick<Detail & { what: 'migrate' }, 'ref' | 'goal' | 'held'> & { isDeprecated?: boolean },
  changing: Changing,
): Promise<Receipt> {
  if (held.length === 0) return { outcome: 'unchanged' };
  const { manager, attempt } = changing;
  const { old, next } = await both(ref, goal, changing);
  const all = await manager.subscriptions();
  if (!all) {
    throw new UserError(
      `These credentials may not see the subscriptions of ${refText(goal.product)}, so those that moved cannot go back to ${refText(ref)}.`,
      {},
      3,
    );
  }
  // Where a product was closed to new subscriptions, it is open for as long as they come back.
  const opensFor = old.state === 'deprecated';
  let hasMoved = false;
  for (const [from, to] of goal.plans) {
    const apps = held.filter(({ plan }) => plan === from).map(({ app }) => app);
    const urls = all
      .filter(one => one.product_url === next.url && one.plan === to && apps.includes(toText(one.app_url)))
      .map(({ url }) => toText(url));
    if (urls.length === 0) continue;
    if (opensFor && !hasMoved) await manager.setProduct(ref, { state: 'published' });
    hasMoved = true;
    await attempt(
      () => manager.operate('migrate-subscriptions', goal.product, mappingBody(old.url, [[to, from]], urls)),
      async answer => (answer ? 'done' : 'not'),
    );
  }
  // Also where an earlier rollback was cut off while it was open.
  const isOpen = old.state === 'published' && isDeprecated;
  if ((opensFor && hasMoved) || isOpen) await manager.setProduct(ref, { state: 'deprecated' });
  return { outcome: hasMoved ? 'done' : 'unchanged' };
}
