/** From one version to the next: replace, supersede and migration targets, as macros that begin at whatever state they find. */
import { findProduct, withProduct } from './catalog.ts';
import { advance } from './lifecycle.ts';
import { type Catalog, type CatalogProduct, isLive, isSame, type MigrationTarget, type Ref, refText } from './model.ts';
import {
  illegal,
  joined,
  type Moved,
  moveProduct,
  notThere,
  type Outcome,
  type Refused,
  type Rules,
  refusal,
  unchanged,
} from './transition.ts';

export interface Succession {
  readonly old: Ref;
  readonly new: Ref;
  /** Where names of plans differ: old → new. A plan without an entry goes to the one of its name. */
  readonly plans: ReadonlyMap<string, string>;
}

/**
 * P15: publish the new version, deprecate the old one, move all subscriptions, retire the old one. The new one must offer
 * every plan and API of the old one by name. A macro that was cut off goes on from the states that it finds.
 */
export function replace(catalog: Catalog, succession: Succession, deprecatedOn: string, rules: Rules): Outcome {
  const pair = pairOf(catalog, succession, 'replace');
  if ('kind' in pair) return pair;
  if (pair.old.state === 'retired' && pair.next.state === 'published') return unchanged(catalog);
  const wrong = checkStates(pair, 'replace') ?? checkSuperset(pair);
  if (wrong) return wrong;
  const target = targetOf(pair, succession.plans, true);
  if ('kind' in target) return target;
  const live = publishAndDeprecate(catalog, succession, { deprecatedOn }, rules);
  if (live.kind === 'refused') return live;
  const move: Moved = {
    ...unchanged(live.catalog),
    transitions: [{ kind: 'migrate-subscriptions', product: refOf(pair.old), target }],
  };
  const retired = moveProduct(live.catalog, findProduct(live.catalog, pair.old)!, 'retire', rules);
  return retired.kind === 'refused' ? retired : joined(joined(live, move), retired);
}

/** P16: publish the new version, deprecate the old one, set its migration target. No subscription moves. */
export function supersede(
  catalog: Catalog,
  succession: Succession,
  dates: { deprecatedOn: string; sunsetOn?: string },
  rules: Rules,
): Outcome {
  const pair = pairOf(catalog, succession, 'supersede');
  if ('kind' in pair) return pair;
  const wrong = checkStates(pair, 'supersede');
  if (wrong) return wrong;
  const target = targetOf(pair, succession.plans, true);
  if ('kind' in target) return target;
  const live = publishAndDeprecate(catalog, succession, dates, rules);
  if (live.kind === 'refused') return live;
  return joined(live, withTarget(live.catalog, findProduct(live.catalog, pair.old)!, target, rules));
}

/**
 * P17: for all plans of the old product, or, where plans are mapped one by one, for these and those of the same name;
 * other plans keep the target that they have.
 */
export function setMigrationTarget(catalog: Catalog, succession: Succession, rules: Rules): Outcome {
  const pair = pairOf(catalog, succession, 'set-migration-target');
  if ('kind' in pair) return pair;
  if (!isLive(pair.old.state)) return illegal(pair.old, 'set-migration-target');
  if (pair.next.state !== 'published') {
    return refusal(2, `${refText(pair.next)} is ${pair.next.state}; a migration target must be published.`);
  }
  const target = targetOf(pair, succession.plans, succession.plans.size === 0);
  return 'kind' in target ? target : withTarget(catalog, pair.old, target, rules);
}

/** P18: the subscriptions move to the targets that are set. `hasSubscriptions` undefined: the gateway does not tell. */
export function executeMigrationTarget(
  catalog: Catalog,
  ref: Ref,
  hasSubscriptions: ((plan: string) => boolean) | undefined,
): Outcome {
  const product = findProduct(catalog, ref);
  if (!product) return notThere(ref, 'execute-migration-target');
  if (!isLive(product.state)) return illegal(product, 'execute-migration-target');
  const targets = product.migrationTargets ?? [];
  if (targets.length === 0) {
    return refusal(2, `${refText(ref)} has no migration target; specgate set-migration-target gives it one.`);
  }
  const gone = targets.find(target => !isLive(findProduct(catalog, target.product)?.state ?? 'none'));
  if (gone) return refusal(2, `The migration target ${refText(gone.product)} is no longer published; set another one.`);
  const left = targets.filter(target => !hasSubscriptions || [...target.plans.keys()].some(hasSubscriptions));
  return {
    ...unchanged(catalog),
    transitions: left.map(target => ({ kind: 'migrate-subscriptions', product: refOf(product), target })),
  };
}

interface ProductPair {
  readonly old: CatalogProduct;
  readonly next: CatalogProduct;
}

function pairOf(
  catalog: Catalog,
  succession: Succession,
  event: 'replace' | 'supersede' | 'set-migration-target',
): ProductPair | Refused {
  const old = findProduct(catalog, succession.old);
  if (!old) return notThere(succession.old, event);
  const next = findProduct(catalog, succession.new);
  if (isSame(succession.old, succession.new))
    return refusal(2, `${refText(old)} cannot follow itself; name the old product, then the new one.`);
  if (next) return { old, next };
  return refusal(
    2,
    `${refText(succession.new)} is not in the catalog; specgate stage ${refText(succession.new)} brings it in first.`,
  );
}

/**
 * The old one must be published, the new one staged, published or deprecated. An old one that is deprecated beside a
 * published new one is where a macro may have been cut off.
 */
function checkStates({ old, next }: ProductPair, event: 'replace' | 'supersede'): Refused | undefined {
  const isCutOff = old.state === 'deprecated' && next.state === 'published';
  if (old.state !== 'published' && !isCutOff) {
    if (old.state !== 'deprecated') return illegal(old, event);
    return illegal(old, event, `it is deprecated while ${refText(next)} is ${next.state}`);
  }
  if (next.state === 'staged' || isLive(next.state)) return undefined;
  return refusal(
    2,
    `${refText(next)} is ${next.state}; to ${event} ${refText(old)} it must be staged, published or deprecated.`,
  );
}

/** By name: versions of the APIs may differ, and equal sets count (P15). */
function checkSuperset({ old, next }: ProductPair): Refused | undefined {
  const lacks = (kind: string, before: readonly { name: string }[], after: readonly { name: string }[]): string[] =>
    before.filter(({ name }) => !after.some(one => one.name === name)).map(({ name }) => `${kind} ${name}`);
  const missing = [...lacks('the plan', old.plans, next.plans), ...lacks('the API', old.apis, next.apis)];
  if (missing.length === 0) return undefined;
  return refusal(
    1,
    `${refText(next)} cannot replace ${refText(old)}: it lacks ${missing.join(' and ')}. Only a superset can replace; specgate supersede is for the others.`,
  );
}

/** The plan map with its gaps filled by name. Where every plan must be mapped, a gap is refused. */
function targetOf(
  { old, next }: ProductPair,
  mapped: ReadonlyMap<string, string>,
  isWhole: boolean,
): MigrationTarget | Refused {
  const names = (product: CatalogProduct): string[] => product.plans.map(plan => plan.name);
  for (const [from, to] of mapped) {
    const [product, plan] = names(old).includes(from) ? [next, to] : [old, from];
    if (names(product).includes(plan)) continue;
    return refusal(2, `${refText(product)} has no plan "${plan}"; its plans are ${names(product).join(', ')}.`);
  }
  const plans = new Map<string, string>();
  const gaps: string[] = [];
  for (const name of names(old)) {
    const to = mapped.get(name) ?? names(next).find(other => other === name);
    if (to === undefined) gaps.push(name);
    else plans.set(name, to);
  }
  if (!isWhole || gaps.length === 0) return { product: refOf(next), plans };
  return refusal(
    2,
    `${refText(next)} has no plan for the subscribers of ${gaps.join(', ')}; say where they go: ${gaps.map(name => `--map-plan ${name}=PLAN`).join(' ')} (its plans are ${names(next).join(', ')}).`,
  );
}

function publishAndDeprecate(
  catalog: Catalog,
  succession: Succession,
  dates: { deprecatedOn: string; sunsetOn?: string },
  rules: Rules,
): Outcome {
  const published = advance(catalog, { name: 'publish', product: succession.new, content: undefined }, rules);
  if (published.kind === 'refused') return published;
  const deprecated = advance(published.catalog, { name: 'deprecate', product: succession.old, ...dates }, rules);
  return deprecated.kind === 'refused' ? deprecated : joined(published, deprecated);
}

function withTarget(catalog: Catalog, old: CatalogProduct, target: MigrationTarget, { commit }: Rules): Moved {
  const before = old.migrationTargets ?? [];
  const known = before.find(one => isSame(one.product, target.product));
  const isSet = known && [...target.plans].every(([from, to]) => known.plans.get(from) === to);
  if (isSet) return unchanged(catalog);
  const others = before.flatMap(({ product, plans }) => {
    const left = new Map([...plans].filter(([plan]) => !target.plans.has(plan)));
    return left.size === 0 ? [] : [{ product, plans: left }];
  });
  const merged = mergeTarget(others, target);
  const after = { ...old, migrationTargets: merged, ...(commit && { commit }) };
  return {
    ...unchanged(withProduct(catalog, after)),
    transitions: [{ kind: 'set-migration-target', product: refOf(old), target }],
  };
}

/** Plans that already go to the same product stay with it. */
function mergeTarget(others: readonly MigrationTarget[], target: MigrationTarget): MigrationTarget[] {
  const same = others.find(one => isSame(one.product, target.product));
  if (!same) return [...others, target];
  const plans = new Map([...same.plans, ...target.plans]);
  return others.map(one => (one === same ? { product: one.product, plans } : one));
}

function refOf({ name, version }: Ref): Ref {
  return { name, version };
}
