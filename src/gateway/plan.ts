/** A plan: every change at the gateway in its order, what it means for consumers, and a digest over all that it rests on. */
import { findProduct, settled } from './catalog.ts';
import type { Desired, DesiredProduct } from './desired.ts';
import { digestOf } from './digest.ts';
import { type Ref, refText } from './model.ts';
import { intentOf, namedText, type Order, orderData } from './order.ts';
import type { Limitation, Provider, Snapshot, Step, Target } from './provider.ts';
import type { Refused, Transition } from './transition.ts';
import { uncommittedNotes } from './uncommitted.ts';

export interface ProductImpact {
  /** `name:version`. */
  readonly product: string;
  readonly before: string;
  readonly after: string;
  /** By plan; null where the gateway does not tell. */
  readonly subscriptions: Readonly<Record<string, number>> | null;
}

/** What a lifecycle command would change at a gateway (`specgate/plan/1`); its digest is what gets approved. */
export interface GatewayPlan {
  readonly schema: 'specgate/plan/1';
  readonly gateway: string;
  readonly command: string;
  /** The products that it was asked for (`name`, `name:version`); none: all of the config. */
  readonly names: readonly string[];
  readonly digest: string;
  readonly steps: readonly Step[];
  readonly impact: {
    readonly products: readonly ProductImpact[];
    /** Subscriptions of all of them; null where the gateway does not tell. */
    readonly consumers: number | null;
  };
  readonly transitions: readonly Transition[];
  /** What the gateway cannot do of what is wanted. */
  readonly limitations: readonly Limitation[];
  readonly notes: readonly string[];
  /** Products (`name:version`) that wait for an approval at the gateway. */
  readonly waits: readonly string[];
  readonly deletions: number;
  /** What the digest is made of, so that a plan that no longer fits can say what moved. */
  readonly ingredients: Ingredients;
}

export interface Ingredients {
  readonly order: string;
  readonly inputs: string;
  readonly tool: string;
  readonly commit: string | null;
  readonly state: string;
  readonly steps: string;
}

export interface PlanInput {
  /** The gateway's name in the config. */
  readonly gateway: string;
  readonly productionMode: boolean;
  readonly order: Order;
  readonly desired: Desired;
  /** See `Target`. */
  readonly shared?: readonly DesiredProduct[];
  readonly snapshot: Snapshot;
  readonly provider: Provider;
  /** The version of specgate. */
  readonly tool: string;
}

export interface Planned {
  readonly kind: 'planned';
  readonly plan: GatewayPlan;
  readonly target: Target;
}

/** Makes the plan, or says why there is none. Pure. */
export function makePlan(input: PlanInput): Planned | Refused {
  const { order, desired, shared = [], provider } = input;
  const snapshot = { ...input.snapshot, catalog: settled(input.snapshot.catalog) };
  const rules = { productionMode: input.productionMode, commit: desired.commit };
  const { outcome, macro, scope } = intentOf(order, snapshot, desired, rules);
  if (outcome.kind === 'refused') return outcome;
  const { transitions, catalog } = outcome;
  const target: Target = { transitions, catalog, scope, desired, shared, adopt: order.adopt, ...(macro && { macro }) };
  const steps = orderSteps(provider.plan(snapshot, target));
  return {
    kind: 'planned',
    target,
    plan: describe(input, {
      target,
      steps,
      notes: [...outcome.notes, ...(steps.length > 0 ? uncommittedNotes(desired, input.productionMode) : [])],
      waits: outcome.waits.map(refText),
    }),
  };
}

/** A plan of the steps that a provider asked for, for what is no event of the lifecycle (drift, clean-up). */
export function planOf(input: PlanInput, target: Target, steps: readonly Step[]): GatewayPlan {
  return describe(input, { target, steps: orderSteps(steps), notes: [], waits: [] });
}

function describe(
  { gateway, order, desired, snapshot, provider, tool }: PlanInput,
  {
    target,
    steps,
    notes,
    waits,
  }: { target: Target; steps: readonly Step[]; notes: readonly string[]; waits: string[] },
): GatewayPlan {
  const ingredients: Ingredients = {
    order: digestOf({ gateway, type: provider.type, ...(orderData(order) as object) }),
    inputs: digestOf(desired.products.map(product => [refText(product), product.digest])),
    tool,
    commit: desired.commit?.sha ?? null,
    state: snapshot.digest,
    steps: digestOf(steps),
  };
  return {
    schema: 'specgate/plan/1',
    gateway,
    command: order.command,
    names: order.names.map(namedText),
    digest: digestOf(ingredients),
    steps,
    impact: impactOf(snapshot, target),
    transitions: target.transitions,
    limitations: provider.limitations(target),
    notes,
    waits,
    deletions: steps.reduce((sum, { action, deletes }) => sum + (deletes ?? (action === 'delete' ? 1 : 0)), 0),
    ingredients,
  };
}

/** What makes no difference to consumers, then switches, then deletions, then what records all of it; each in the provider's order. */
export function orderSteps(steps: readonly Step[]): Step[] {
  const rank = ({ action, switches, isLast }: Step): number =>
    isLast ? 3 : switches ? 1 : action === 'delete' ? 2 : 0;
  return [0, 1, 2, 3].flatMap(wanted => steps.filter(step => rank(step) === wanted));
}

/** Every product whose state or content the transitions change, with its subscriptions before. */
function impactOf(snapshot: Snapshot, { transitions, catalog }: Target): GatewayPlan['impact'] {
  const touched = new Map<string, Ref>();
  for (const transition of transitions) {
    const products =
      transition.kind === 'api'
        ? snapshot.catalog.products.filter(product =>
            product.apis.some(api => refText(api) === refText(transition.api)),
          )
        : [transition.product];
    for (const product of products) touched.set(refText(product), product);
  }
  const products = [...touched].map(([text, ref]): ProductImpact => {
    const held = snapshot.subscriptions;
    return {
      product: text,
      before: findProduct(snapshot.catalog, ref)?.state ?? 'none',
      after: findProduct(catalog, ref)?.state ?? 'none',
      subscriptions: held ? Object.fromEntries(held.get(text) ?? []) : null,
    };
  });
  const counts = products.flatMap(({ subscriptions }) => Object.values(subscriptions ?? {}));
  return { products, consumers: snapshot.subscriptions ? counts.reduce((sum, count) => sum + count, 0) : null };
}

/** What differs between the plan that was approved and the one of now; empty: nothing. */
export function movedSince(approved: GatewayPlan, now: GatewayPlan): string[] {
  const words: Record<keyof Ingredients, string> = {
    order: 'the command and its options',
    inputs: 'the config or a document',
    tool: 'the version of specgate',
    commit: 'the commit',
    state: 'the state of the gateway',
    steps: 'the steps',
  };
  const keys = Object.keys(words) as (keyof Ingredients)[];
  return keys.filter(key => approved.ingredients[key] !== now.ingredients[key]).map(key => words[key]);
}
