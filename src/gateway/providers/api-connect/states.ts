/** States and visibility of products. */
import { UserError } from '../../../errors.ts';
import { canonicalJson } from '../../digest.ts';
import { isLive, type ProductState, type Ref, refText } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import { type Changing, movedSince, seenIn, seenOf } from './change.ts';
import { visibilityIn } from './documents.ts';
import type { Data } from './manager.ts';
import { setAgain } from './migrate.ts';
import { apiStateOf } from './read.ts';
import type { Detail } from './steps.ts';
import { type Place, wayBetween } from './walk.ts';

export async function bringState(
  { ref, from, to }: Pick<Detail & { what: 'state' }, 'ref' | 'from' | 'to'>,
  changing: Changing,
): Promise<Receipt> {
  const found = await changing.settled(ref, one => one !== null && [from, to].includes(one.state));
  if (found?.state === to) return { outcome: 'unchanged' };
  if (found?.state !== from) throw movedSince(ref, found);
  if (found.isWaiting) return { outcome: 'pending' };
  return setState(ref, to, changing);
}

function setState(ref: Ref, to: ProductState, { manager, product, attempt }: Changing): Promise<Receipt> {
  return attempt(
    () => manager.setProduct(ref, { state: to }),
    async answer => (answer ? seenIn(answer, to) : seenOf(await product(ref), to)),
  );
}

/** What was switched off is so again; subscriptions that a retirement took do not come back. */
export async function takeStateBack(
  { ref, from, to, offline, targets = [] }: Detail & { what: 'state' },
  changing: Changing,
): Promise<Receipt> {
  const way = wayBetween(to, from);
  if (!way) return { outcome: 'unchanged', says: noWay(ref, to, from) };
  const possible: readonly Place[] = [to, from, ...way];
  const found = await changing.settled(ref, one => one !== null && possible.includes(one.state));
  if (!found || !possible.includes(found.state)) throw movedSince(ref, found);
  const receipt = await walk(ref, found.state, from, changing);
  await switchOff(offline, changing);
  const again = await setAgain(ref, targets, changing);
  const lost = isLive(from) && to === 'retired' ? 'subscriptions that the retirement removed are gone' : receipt.says;
  const says = [lost, again.says].filter(one => one !== undefined).join('; ');
  const outcome = again.outcome === 'done' ? 'done' : receipt.outcome;
  return { outcome, ...(says !== '' && { says }) };
}

function noWay(ref: Ref, from: Place, to: Place): string {
  return `${refText(ref)} stays ${from}: the only way from there to ${to} would open it to consumers`;
}

/** Goes from state to state. Throws a UserError (exit 3) where consumers would lose their subscriptions. */
export async function walk(ref: Ref, from: Place, to: Place, changing: Changing): Promise<Receipt> {
  const way = wayBetween(from, to);
  if (!way) return { outcome: 'unchanged', says: noWay(ref, from, to) };
  if (way.length === 0) return { outcome: 'unchanged' };
  if (way.includes('retired') && from !== 'archived') await refuseLoss(ref, changing);
  const { manager, product, attempt } = changing;
  for (const place of way) {
    if (place === 'none') await manager.remove(ref);
    else {
      await attempt(
        () => manager.setProduct(ref, { state: place }),
        async answer => (answer ? seenIn(answer, place) : seenOf(await product(ref), place)),
      );
    }
  }
  return { outcome: 'done' };
}

async function refuseLoss(ref: Ref, { manager, product }: Changing): Promise<void> {
  const url = (await product(ref))?.url;
  const left = (await manager.subscriptions())?.filter(one => one.product_url === url).length ?? 0;
  if (left === 0) return;
  throw new UserError(
    `${left} ${left === 1 ? 'consumer has' : 'consumers have'} subscribed to ${refText(ref)} since, and would lose ${left === 1 ? 'the subscription' : 'their subscriptions'} if it were taken back; move them first (specgate set-migration-target, execute-migration-target).`,
    {},
    3,
  );
}

/** APIs by their `x-ibm-name`. */
export async function switchOff(apis: readonly Ref[], { manager, attempt }: Changing): Promise<void> {
  for (const ref of apis) {
    const now = await manager.api(ref);
    if (!now || apiStateOf(now.state) !== 'online') continue;
    await attempt(
      () => manager.setApi(ref, { state: 'offline' }),
      async () => (apiStateOf((await manager.api(ref))?.state ?? '') === 'offline' ? 'done' : 'not'),
    );
  }
}

export async function bringVisibility(ref: Ref, goal: Data, changing: Changing): Promise<Receipt> {
  const { manager, product, attempt } = changing;
  const isThere = async (): Promise<boolean> => {
    const found = await product(ref);
    if (!found) throw movedSince(ref, found);
    return canonicalJson(visibilityIn(found.visibility)) === canonicalJson(visibilityIn(goal));
  };
  if (await isThere()) return { outcome: 'unchanged' };
  return attempt(
    () => manager.setProduct(ref, { visibility: goal }),
    async answer => (answer || (await isThere()) ? 'done' : 'not'),
  );
}
