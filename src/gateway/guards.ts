/** What stops a run before its first write: strangers' objects, too many deletions, lost subscriptions, an old commit. */

import { type Commit, type Ref, refText } from './model.ts';
import type { GatewayPlan } from './plan.ts';
import type { Snapshot, Target } from './provider.ts';
import type { Transition } from './transition.ts';

/** How a commit that a gateway recorded stands to ours. */
export type Relation =
  | 'same'
  | 'ancestor'
  /** Ours is older: a re-run of an old workflow, or a checkout that lags behind. */
  | 'descendant'
  | 'diverged'
  /** Not in this clone, which is whole. */
  | 'unknown'
  /** Not in this clone, which is shallow. */
  | 'shallow';

/** The history of the repository; undefined `head`: this is no repository. */
export interface History {
  readonly head: Commit | undefined;
  relationOf(sha: string): Relation;
}

export interface GuardOptions {
  readonly adopt: boolean;
  readonly allowDeleteAll: boolean;
  /** Percent of our objects; undefined: no limit, since the command is there to delete. */
  readonly maxDeletions: number | undefined;
  readonly yes: boolean;
}

/** Every reason not to begin, as sentences; empty: go. */
export function guard(
  { plan, target, snapshot }: { plan: GatewayPlan; target: Target; snapshot: Snapshot },
  history: History,
  options: GuardOptions,
): string[] {
  if (plan.steps.length === 0) return [];
  return [
    ...strangersIn(snapshot, options),
    ...tooManyDeletions(plan, snapshot, options),
    ...lostSubscriptions(target.transitions, snapshot, options),
    ...oldCommit(target.scope, snapshot, history, options),
  ];
}

function strangersIn({ strangers }: Snapshot, { adopt }: GuardOptions): string[] {
  if (adopt) return [];
  return strangers.map(
    ({ entity, name, owner, product, remedy = 'choose another name, or take it over with --adopt' }) => {
      const whose = owner === undefined ? 'somebody else, who left no mark of ownership' : owner;
      return `The ${entity} "${name}", which ${product} needs, belongs to ${whose}; ${remedy}.`;
    },
  );
}

/** A plan for an empty desired state was allowed as a whole. */
function tooManyDeletions(
  { deletions }: GatewayPlan,
  { entities }: Snapshot,
  { maxDeletions, allowDeleteAll }: GuardOptions,
): string[] {
  if (maxDeletions === undefined || allowDeleteAll || deletions === 0) return [];
  const percent = (100 * deletions) / Math.max(entities, deletions);
  if (percent <= maxDeletions) return [];
  const rounded = Math.ceil(percent);
  return [
    `The plan deletes ${deletions} of our ${Math.max(entities, deletions)} objects at the gateway (${rounded} percent), and the limit is ${maxDeletions}; if that is meant, --max-deletions ${rounded}.`,
  ];
}

/** Subscriptions of products that are retired or removed, but for those that the same run moves before. */
function lostSubscriptions(
  transitions: readonly Transition[],
  { subscriptions }: Snapshot,
  { yes }: GuardOptions,
): string[] {
  if (yes || !subscriptions) return [];
  const moved = new Set(
    transitions.flatMap(one =>
      one.kind === 'migrate-subscriptions'
        ? [...one.target.plans.keys()].map(plan => `${refText(one.product)} ${plan}`)
        : [],
    ),
  );
  const ended = transitions.flatMap(one =>
    one.kind === 'product' && (one.to === 'retired' || one.to === 'none') ? [refText(one.product)] : [],
  );
  return [...new Set(ended)].flatMap(product => {
    const left = [...(subscriptions.get(product) ?? [])].filter(
      ([plan, count]) => count > 0 && !moved.has(`${product} ${plan}`),
    );
    if (left.length === 0) return [];
    const shown = left.map(([plan, count]) => `${count} of the plan ${plan}`).join(', ');
    return [
      `${product} still has subscriptions, and they would be lost for good: ${shown}; let them move first (set-migration-target, execute-migration-target), or say --yes.`,
    ];
  });
}

/**
 * The last commit that changed this line of products at the gateway must be an ancestor of ours: a re-run of an old
 * workflow would put an old API back (T-18).
 */
function oldCommit(scope: readonly Ref[], { catalog }: Snapshot, history: History, { adopt }: GuardOptions): string[] {
  const names = new Set(scope.map(({ name }) => name));
  const recorded = new Map<string, string>();
  for (const product of catalog.products) {
    if (names.has(product.name) && product.commit) recorded.set(product.commit.sha, refText(product));
  }
  return [...recorded].flatMap(([sha, product]) => {
    const says = staleText(history.head ? history.relationOf(sha) : undefined, adopt);
    return says ? [`${product} was last published from commit ${sha.slice(0, 12)}, ${says}`] : [];
  });
}

function staleText(relation: Relation | undefined, adopt: boolean): string | undefined {
  switch (relation) {
    case 'same':
    case 'ancestor':
      return undefined;
    case 'descendant':
      return 'which is newer than this checkout; publish from the newest commit (rollback goes back).';
    case 'shallow':
      return 'which this shallow clone does not have, so that nobody can tell which is newer; fetch the whole history (actions/checkout with fetch-depth: 0).';
    default:
      if (adopt) return undefined;
      return relation === undefined
        ? 'and this folder is in no git repository, so that nobody can tell which is newer; --adopt if this one counts.'
        : 'which is not in the history of this checkout; merge it first, or take the product over with --adopt.';
  }
}
