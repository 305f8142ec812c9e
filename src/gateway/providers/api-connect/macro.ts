/** Replace and supersede in one call. Direction: the new product is in the address, the old one in the body. */
import { UserError } from '../../../errors.ts';
import { refText } from '../../model.ts';
import type { Receipt } from '../../provider.ts';
import { lookAgain } from '../look-again.ts';
import { mappingBody } from './assumptions.ts';
import { type Changing, movedSince, type Seen } from './change.ts';
import { moveBack, restoreTargets, setAgain } from './migrate.ts';
import type { KnownProduct } from './read.ts';
import { switchOff, walk } from './states.ts';
import { covers, type Detail, goalOf } from './steps.ts';

type Macro = Detail & { what: 'macro' };

export async function runMacro(detail: Macro, changing: Changing): Promise<Receipt> {
  const { name, ref, goal, from } = detail;
  const isKnown = ({ old, next }: Pair): boolean =>
    isReached({ old, next }, detail) || (old?.state === from.old && next?.state === from.next);
  const pair = await lookAgain(() => look(detail, changing), isKnown, changing.sleep);
  if (isReached(pair, detail)) return { outcome: 'unchanged' };
  if (!isKnown(pair) || !pair.old) throw halfWay(detail, pair);
  if (pair.old.isWaiting || pair.next?.isWaiting) return { outcome: 'pending' };
  const { url } = pair.old;
  const seen = async (): Promise<Seen> => {
    const now = await look(detail, changing);
    if (isReached(now, detail)) return 'done';
    if (now.old?.isWaiting || now.next?.isWaiting) return 'pending';
    if (now.old?.state === from.old && now.next?.state === from.next) return 'not';
    throw halfWay(detail, now);
  };
  return changing.attempt(
    () => changing.manager.operate(name, goal.product, mappingBody(url, goal.plans)),
    // The macro goes on behind its answer; what comes of it is looked at when the run verifies.
    async answer => (answer ? await isPending(ref, goal, changing) : seen()),
  );
}

async function isPending(ref: Macro['ref'], goal: Macro['goal'], changing: Changing): Promise<Seen> {
  const pair = [await changing.product(goal.product), await changing.product(ref)];
  return pair.some(one => one?.isWaiting) ? 'pending' : 'done';
}

interface Pair {
  readonly old: KnownProduct | null;
  readonly next: KnownProduct | null;
}

async function look({ ref, goal }: Macro, changing: Changing): Promise<Pair> {
  const next = await changing.product(goal.product);
  return { next, old: await changing.product(ref) };
}

function isReached({ old, next }: Pair, { name, goal }: Macro): boolean {
  if (next?.state !== 'published') return false;
  if (name === 'replace') return old?.state === 'retired';
  // A server that tells no targets is taken at its word as to the states.
  const hasTarget = old?.targets?.some(one => covers(goalOf(one), goal)) ?? true;
  return old?.state === 'deprecated' && hasTarget;
}

function halfWay({ name, ref, goal }: Macro, { old, next }: Pair): UserError {
  const states = `${refText(ref)} is ${old?.state ?? 'gone'} and ${refText(goal.product)} is ${next?.state ?? 'gone'}`;
  return new UserError(
    `The ${name} of ${refText(ref)} stands half way, or somebody else is at work: ${states}. The same command goes on from there.`,
    {},
    3,
  );
}

/** The old product is live again before its subscriptions come back, and these are back before the new one closes. */
export async function undoMacro(detail: Macro, changing: Changing): Promise<Receipt> {
  const { ref, goal, from, targets, offline } = detail;
  const { old, next } = await look(detail, changing);
  if (!old) throw movedSince(ref, old);
  if (!next) throw movedSince(goal.product, next);
  const receipts = [
    await walk(ref, old.state, from.old, changing),
    await switchedOff(offline, changing),
    await moveBack(detail, changing),
    detail.name === 'supersede'
      ? await restoreTargets(ref, targets, goal, changing)
      : await setAgain(ref, targets, changing),
    await walk(goal.product, next.state, from.next, changing),
  ];
  const says = receipts.flatMap(one => one.says ?? []);
  const isDone = receipts.some(({ outcome }) => outcome === 'done');
  return { outcome: isDone ? 'done' : 'unchanged', ...(says.length > 0 && { says: says.join('; ') }) };
}

const unchanged: Receipt = { outcome: 'unchanged' };

async function switchedOff(offline: Macro['offline'], changing: Changing): Promise<Receipt> {
  await switchOff(offline, changing);
  return unchanged;
}
