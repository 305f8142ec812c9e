/** What a plan means for consumers, in sentences: what the move of each product does, and what is dangerous. Not escaped yet. */
import type { GatewayPlan, ProductImpact } from '../gateway/plan.ts';
import type { Step } from '../gateway/provider.ts';
import type { Transition } from '../gateway/transition.ts';
import { subscriptionsText } from './plan-text.ts';
import { count, thousands, upperFirst } from './report.ts';

/** What consumers have of a product in a state that it comes to; of states that several ways lead to, by where it was. */
const meanings: Readonly<Record<string, string | ((isFromLive: boolean) => string)>> = {
  'pre-staged': 'A person must approve it at the gateway before it can be published.',
  staged: 'It is in the catalog; nobody sees it or calls it yet.',
  published: isFromLive => `Consumers can subscribe to it${isFromLive ? ' again' : ' and call it'}.`,
  deprecated: 'It takes no new subscriptions; those that it has go on.',
  retired: isFromLive =>
    isFromLive
      ? 'It ends: subscriptions that it still has are removed, and its calls are refused.'
      : 'It is back in the usual view; nobody can call it.',
  archived: 'It leaves the usual view; nobody can call it.',
  none: 'It is gone from the catalog; nobody could call it.',
};

/** The states in which consumers call a product, and may hold subscriptions. */
const liveStates: readonly string[] = ['published', 'deprecated'];

/** What a plan does to one product that it touches. */
export function meaningsOf(impact: ProductImpact, transitions: readonly Transition[]): string[] {
  const { product, before, after } = impact;
  const own = transitions.filter(one => 'product' in one && refText(one.product) === product);
  const moves = own.map(moveText).filter(text => text !== undefined);
  const meaning = before === after || !Object.hasOwn(meanings, after) ? undefined : meanings[after];
  const ending = typeof meaning === 'function' ? meaning(liveStates.includes(before)) : meaning;
  return [...moves, ...(ending === undefined ? [] : [ending])];
}

function moveText(transition: Transition): string | undefined {
  switch (transition.kind) {
    case 'content':
      return 'Its content changes under the same version.';
    case 'dates':
      return 'The day moves until which it works.';
    case 'set-migration-target':
    case 'migrate-subscriptions': {
      const { product, plans } = transition.target;
      const pairs = [...plans].map(([from, to]) => `${from} → ${to}`).join(', ');
      const what = transition.kind === 'migrate-subscriptions' ? 'Its subscriptions move' : 'Its consumers are led';
      return `${what} to ${refText(product)} (${pairs}).`;
    }
    default:
      return undefined;
  }
}

/** What consumers hold of a product that they could subscribe to until now. */
export function heldTexts(impact: ProductImpact): string[] {
  return liveStates.includes(impact.before) ? [`${upperFirst(subscriptionsText(impact))}.`] : [];
}

export interface Danger {
  readonly level: 'error' | 'warning';
  readonly says: string;
}

/** What whoever approves a plan must see first, but deletions and what the gateway cannot do: these the plan itself tells. */
export function dangersOf({ impact, transitions }: GatewayPlan): Danger[] {
  return [
    ...impact.products.flatMap(one => endingDanger(one, transitions)),
    ...transitions.flatMap((transition): Danger[] => {
      if (transition.kind === 'api' && transition.to === 'offline') {
        const name = refText(transition.api);
        return [{ level: 'error', says: `Calls of ${name} are refused until specgate online ${name}.` }];
      }
      if (transition.kind !== 'content') return [];
      const product = refText(transition.product);
      const before = impact.products.find(one => one.product === product)?.before;
      if (before === undefined || !liveStates.includes(before)) return [];
      return [{ level: 'warning', says: `${product} is ${before}, and its content changes under the same version.` }];
    }),
  ];
}

/** Subscriptions that end, or may end, since the product is live no longer. */
function endingDanger({ product, before, after, subscriptions }: ProductImpact, all: readonly Transition[]): Danger[] {
  if (!liveStates.includes(before) || liveStates.includes(after)) return [];
  const moved = all.some(one => one.kind === 'migrate-subscriptions' && refText(one.product) === product);
  if (moved) return [];
  if (subscriptions === null) {
    return [{ level: 'error', says: `${product} ends, and the gateway does not tell who subscribes to it.` }];
  }
  const held = Object.entries(subscriptions).filter(([, number]) => number > 0);
  const sum = held.reduce((total, [, number]) => total + number, 0);
  if (sum === 0) return [];
  const plans = held.map(([plan, number]) => `${plan} ${number}`).join(', ');
  return [
    { level: 'error', says: `${count(sum, 'subscription')} to ${product} ${sum === 1 ? 'ends' : 'end'} (${plans}).` },
  ];
}

/** `3 of 9 steps change live traffic`; undefined where none does. */
export function liveText(steps: readonly Step[]): string | undefined {
  const live = steps.filter(({ switches }) => switches).length;
  return live === 0
    ? undefined
    : `${thousands(live)} of ${count(steps.length, 'step')} ${live === 1 ? 'changes' : 'change'} live traffic`;
}

function refText({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name}:${version}`;
}
