/** Words for what a gateway has that all formats share; what comes from outside is not escaped yet. */
import type { GatewayStatus, ProductStatus } from '../gateway/status.ts';
import { stepCounts } from './plan-text.ts';
import { count } from './report.ts';

/** `2 product versions, no drift`. */
export function summaryOf({ products, drift, unknown }: GatewayStatus): string {
  const what = products.length === 0 ? 'nothing of ours is there' : count(products.length, 'product version');
  if (drift.length > 0) return `${what}; not as it was published (${stepCounts(drift)})`;
  return unknown.length === 0 ? `${what}, no drift` : `${what}, no drift in what could be compared`;
}

/** What a product version is made of and what holds for it, a line each. */
export function factsOf(one: ProductStatus): string[] {
  const { apis, plans, subscriptions, contentCommit, migrationTargets } = one;
  const held = plans.map(plan =>
    subscriptions ? `${plan} (${count(subscriptions[plan] ?? 0, 'subscription')})` : plan,
  );
  return [
    `APIs: ${apis.join(', ')}`,
    `plans: ${held.join(', ')}`,
    ...(contentCommit === null ? [] : [`from commit ${contentCommit.slice(0, 12)}`]),
    ...migrationTargets.map(({ product, plans: map }) => {
      const pairs = Object.entries(map).map(([from, to]) => `${from} → ${to}`);
      return `consumers go to ${product}: ${pairs.join(', ')}`;
    }),
  ];
}

/** What the repository says otherwise; undefined where it does not. */
export function otherwiseText({ repository }: ProductStatus): string | undefined {
  return repository === 'changed' ? 'the repository has other content' : undefined;
}

/** `deprecated since 2026-11-28 until 2027-05-27`. */
export function standingText({ state, deprecatedOn, sunsetOn }: ProductStatus): string {
  const since = deprecatedOn === null ? '' : ` since ${deprecatedOn}`;
  return `${state}${since}${sunsetOn === null ? '' : ` until ${sunsetOn}`}`;
}

/** Of a product version (`name:version`). */
export function unknownText(product: string): string {
  return `${product} cannot be compared: what was published is neither here nor in this clone's history`;
}
