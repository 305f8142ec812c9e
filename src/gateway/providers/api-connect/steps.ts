/** From a catalog of API Connect as it is to what a target wants: one step for each call that changes something. */
import { canonicalJson } from '../../digest.ts';
import {
  type ApiState,
  isLive,
  isSame,
  isSameDigest,
  type MigrationTarget,
  type ProductState,
  type Ref,
  refText,
} from '../../model.ts';
import type { Step, Target } from '../../provider.ts';
import type { Transition } from '../../transition.ts';
import { contentIn, visibilityData, visibilityIn } from './documents.ts';
import { type Form, formOf, told, uploadOf } from './forms.ts';
import type { Data } from './manager.ts';
import { refuseConflicts } from './preflight.ts';
import type { ApiConnectState, Held, KnownApi, KnownProduct } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';

/** Where subscriptions go, as JSON. */
export interface Goal {
  readonly product: Ref;
  readonly plans: readonly (readonly [string, string])[];
}

/** What a step needs to be done and undone anywhere. */
export type Detail =
  | { readonly what: 'content'; readonly ref: Ref; readonly before: Form | null; readonly after: Form | null }
  | {
      readonly what: 'state';
      readonly ref: Ref;
      readonly from: ProductState;
      readonly to: ProductState;
      /** APIs (by `x-ibm-name`) that were switched off. */
      readonly offline: readonly Ref[];
      /** Where its subscriptions were to go: what stops being live forgets that. */
      readonly targets?: readonly Goal[];
    }
  | { readonly what: 'visibility'; readonly ref: Ref; readonly before: Data; readonly after: Data }
  | { readonly what: 'target'; readonly ref: Ref; readonly before: readonly Goal[]; readonly after: Goal }
  | {
      readonly what: 'migrate';
      readonly ref: Ref;
      readonly goal: Goal;
      readonly held: readonly Held[];
      /** The product was deprecated, and is so again when its subscriptions are back. */
      readonly isDeprecated: boolean;
    }
  | {
      readonly what: 'macro';
      readonly name: 'replace' | 'supersede';
      readonly ref: Ref;
      readonly goal: Goal;
      readonly from: { readonly old: ProductState; readonly next: ProductState };
      readonly targets: readonly Goal[];
      readonly held: readonly Held[];
      readonly offline: readonly Ref[];
    }
  | { readonly what: 'api'; readonly ref: Ref; readonly from: ApiState; readonly to: ApiState };

interface Planning {
  readonly state: ApiConnectState;
  readonly target: Target;
  readonly settings: ApiConnectSettings;
}

/** Throws a UserError (exit 2) for what the catalog would answer with 409. */
export function stepsOf(state: ApiConnectState, target: Target, settings: ApiConnectSettings): Step[] {
  const planning: Planning = { state, target, settings };
  const { macro } = target;
  const steps =
    macro && settings.usesMacros
      ? [macroStep(macro, planning)]
      : target.transitions.flatMap((transition, index) => stepsFor(transition, index, planning));
  refuseConflicts(steps, planning);
  return [...steps, ...visibilitySteps(planning)];
}

function stepsFor(transition: Transition, index: number, planning: Planning): Step[] {
  const { state, target } = planning;
  switch (transition.kind) {
    case 'product': {
      const { product: ref, from, to } = transition;
      if (to === 'none') return [contentStep(ref, { from, to: null }, planning)];
      if (from === 'none') {
        // Staging and publishing is one call, so that no half of it is left behind.
        const isPublished = nextOf(target, index, ref)?.to === 'published';
        return [contentStep(ref, { from, to: isPublished ? 'published' : 'staged' }, planning)];
      }
      const before = target.transitions[index - 1];
      const isFolded = before?.kind === 'product' && isSame(before.product, ref) && before.from === 'none';
      return isFolded ? [] : [stateStep(ref, from, to, planning)];
    }
    case 'content': {
      const now = findIn(state.products, transition.product)?.state ?? 'staged';
      return [contentStep(transition.product, { from: now, to: now }, planning)];
    }
    case 'dates':
      return [];
    case 'api':
      return [apiStep(transition.api, transition.from, transition.to, planning)];
    case 'set-migration-target':
      return [targetStep(transition.product, transition.target, planning)];
    case 'migrate-subscriptions': {
      const { product: ref, target: goal } = transition;
      const known = findIn(state.products, ref)?.targets ?? [];
      const isSet = known.some(one => covers(goalOf(one), goalOf(goal)));
      return [...(isSet ? [] : [targetStep(ref, goal, planning)]), migrateStep(ref, goal, planning)];
    }
  }
}

function nextOf({ transitions }: Target, index: number, ref: Ref): (Transition & { kind: 'product' }) | undefined {
  const next = transitions[index + 1];
  return next?.kind === 'product' && isSame(next.product, ref) ? next : undefined;
}

function contentStep(
  ref: Ref,
  { from, to }: { from: ProductState | 'none'; to: ProductState | null },
  planning: Planning,
): Step {
  const { state } = planning;
  const found = findIn(state.products, ref);
  const before = found ? formOf(found, state) : null;
  const wanted = to === null ? undefined : planning.target.desired.products.find(one => isSame(one, ref));
  const after = to === null || !wanted ? null : { state: to, upload: uploadOf(wanted, planning) };
  const wasLive = from !== 'none' && isLive(from);
  return {
    action: !before ? 'create' : after ? 'update' : 'delete',
    entity: 'product',
    name: refText(ref),
    before: before && told(before),
    after: after && told(after),
    switches: after !== null && (wasLive || isLive(after.state)),
    product: refText(ref),
    detail: { what: 'content', ref, before, after } satisfies Detail,
  };
}

function stateStep(ref: Ref, from: ProductState, to: ProductState, planning: Planning): Step {
  const known = isLive(from) && !isLive(to) ? findIn(planning.state.products, ref)?.targets : undefined;
  const targets = (known ?? []).map(goalOf);
  return {
    action: 'transition',
    entity: 'product',
    name: refText(ref),
    before: from,
    after: to,
    switches: isLive(from) || isLive(to),
    product: refText(ref),
    detail: {
      ...{ what: 'state', ref, from, to, offline: offlineOf(ref, planning) },
      ...(targets.length > 0 && { targets }),
    } satisfies Detail,
  };
}

function macroStep({ name, old, new: next }: NonNullable<Target['macro']>, planning: Planning): Step {
  const { state, target } = planning;
  const goal = target.transitions.flatMap(one =>
    one.kind === 'migrate-subscriptions' || one.kind === 'set-migration-target' ? [goalOf(one.target)] : [],
  )[0] ?? { product: next, plans: namesakes(old, state) };
  const [was, will] = [findIn(state.products, old), findIn(state.products, next)];
  const from = { old: was?.state ?? 'published', next: will?.state ?? 'staged' } as const;
  return {
    action: 'transition',
    entity: name,
    name: `${refText(old)} → ${refText(next)}`,
    before: { [refText(old)]: from.old, [refText(next)]: from.next },
    after: {
      [refText(old)]: name === 'replace' ? 'retired' : 'deprecated',
      [refText(next)]: 'published',
      plans: goal.plans.map(pair => pair.join(' → ')).join(', '),
    },
    switches: true,
    product: refText(old),
    detail: {
      what: 'macro',
      name,
      ref: old,
      goal,
      from,
      targets: (was?.targets ?? []).map(goalOf),
      held: heldBy(old, state),
      offline: offlineOf(old, planning),
    } satisfies Detail,
  };
}

/** The target is set already: its plans are those of the product, each to its namesake. */
function namesakes(old: Ref, { products }: ApiConnectState): [string, string][] {
  const found = findIn(products, old);
  const known = found?.targets?.[0];
  if (known) return [...known.plans];
  return contentIn(found?.document, old).plans.map(({ name }) => [name, name]);
}

function targetStep(ref: Ref, target: MigrationTarget, { state }: Planning): Step {
  const before = (findIn(state.products, ref)?.targets ?? []).map(goalOf);
  const after = goalOf(target);
  const shown = (goal: Goal): unknown => ({ product: refText(goal.product), plans: Object.fromEntries(goal.plans) });
  return {
    action: 'update',
    entity: 'migration target',
    name: refText(ref),
    before: before.length === 0 ? null : before.map(shown),
    after: shown(after),
    // It must follow the publishing of its target.
    switches: true,
    product: refText(ref),
    detail: { what: 'target', ref, before, after } satisfies Detail,
  };
}

function migrateStep(ref: Ref, target: MigrationTarget, { state }: Planning): Step {
  const goal = goalOf(target);
  const sources = goal.plans.map(([plan]) => plan);
  const held = heldBy(ref, state).filter(({ plan }) => sources.includes(plan));
  const isDeprecated = findIn(state.products, ref)?.state === 'deprecated';
  const lines = (of: Ref, side: 0 | 1): string[] => goal.plans.map(pair => `${refText(of)} ${pair[side]}`);
  return {
    action: 'transition',
    entity: 'subscriptions',
    name: refText(ref),
    before: lines(ref, 0),
    after: lines(goal.product, 1),
    switches: true,
    product: refText(ref),
    detail: { what: 'migrate', ref, goal, held, isDeprecated } satisfies Detail,
  };
}

function apiStep(api: Ref, from: ApiState, to: ApiState, { state, target }: Planning): Step {
  const users = target.catalog.products.filter(
    product => isLive(product.state) && product.apis.some(one => isSame(one, api)),
  );
  const ref = ibmRef(api, state);
  return {
    action: 'transition',
    entity: 'API',
    name: refText(api),
    before: from,
    after: to,
    switches: true,
    product: refText(users[0] ?? api),
    detail: { what: 'api', ref, from, to } satisfies Detail,
  };
}

/** What the portal shows to whom can be changed in the catalog; what differs from the content that was published is put right. */
function visibilitySteps({ state, target, settings }: Planning): Step[] {
  return target.scope.flatMap((ref): Step[] => {
    const found = findIn(state.products, ref);
    const wanted = target.desired.products.find(one => isSame(one, ref));
    const isKept = target.catalog.products.some(one => isSame(one, ref));
    if (!found?.visibility || !wanted || !isKept || !isSameDigest(found.mark?.digest, wanted.digest)) return [];
    const [before, after] = [visibilityIn(found.visibility), visibilityIn(visibilityData(wanted.visibility, settings))];
    if (canonicalJson(before) === canonicalJson(after)) return [];
    const detail: Detail = {
      what: 'visibility',
      ref,
      before: found.visibility,
      after: visibilityData(wanted.visibility, settings),
    };
    return [
      {
        action: 'update',
        entity: 'visibility',
        name: refText(ref),
        before,
        after,
        switches: isLive(found.state),
        product: refText(ref),
        detail,
      },
    ];
  });
}

/** An API of a product of ours by the name that the catalog has for it. */
function ibmRef(api: Ref, { products }: ApiConnectState): Ref {
  for (const product of products) {
    const found = contentIn(product.document, product).apis.find(one => isSame(one, api));
    if (found) return { name: found.key.slice(0, found.key.indexOf(':')), version: found.version };
  }
  return api;
}

function offlineOf(ref: Ref, { state }: Planning): Ref[] {
  const product = findIn(state.products, ref);
  const keys = new Set(contentIn(product?.document, ref).apis.map(({ key }) => key));
  return state.apis
    .filter((api: KnownApi) => keys.has(refText(api)) && api.state === 'offline')
    .map(({ name, version }) => ({ name, version }));
}

function heldBy(ref: Ref, { subscriptions }: ApiConnectState): Held[] {
  return (subscriptions ?? []).filter(({ product }) => product === refText(ref));
}

function findIn(products: readonly KnownProduct[], ref: Ref): KnownProduct | undefined {
  return products.find(one => isSame(one, ref));
}

export function goalOf({ product, plans }: MigrationTarget): Goal {
  return { product: { name: product.name, version: product.version }, plans: [...plans] };
}

/** True where everything of the second goal is in the first. */
export function covers(known: Goal, wanted: Goal): boolean {
  const plans = new Map(known.plans);
  return isSame(known.product, wanted.product) && wanted.plans.every(([from, to]) => plans.get(from) === to);
}
