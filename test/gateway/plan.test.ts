/** plan.ts: what a plan tells of its consumers, the order of its steps, what its digest rests on, and what moved since. */
import { describe, expect, it } from 'vitest';
import type { Catalog, CatalogProduct, ProductState, Ref } from '../../src/gateway/model.ts';
import { noOrder, type OrderCommand } from '../../src/gateway/order.ts';
import { type GatewayPlan, makePlan, movedSince, orderSteps, type PlanInput, planOf } from '../../src/gateway/plan.ts';
import type { Provider, Snapshot, Step, Target } from '../../src/gateway/provider.ts';
import type { Transition } from '../../src/gateway/transition.ts';
import { commit, desiredOf, routes, trails } from './products.ts';

const refOf = (text: string): Ref => ({ name: text.split(':')[0]!, version: text.split(':')[1]! });

/** `product:version` → its state and APIs. */
function catalogOf(products: Record<string, [ProductState, ...string[]]>): Catalog {
  const entries = Object.entries(products).map(
    ([text, [state, ...apis]]): CatalogProduct => ({
      ...refOf(text),
      state,
      title: text,
      plans: [],
      apis: apis.map(refOf),
      digest: undefined,
      visibility: { view: 'public', subscribe: 'authenticated' },
    }),
  );
  return { products: entries, apis: [] };
}

function snapshotOf(catalog: Catalog, subscriptions?: Record<string, Record<string, number>>): Snapshot {
  const held = Object.entries(subscriptions ?? {}).map(
    ([product, plans]) => [product, new Map(Object.entries(plans))] as const,
  );
  const told = subscriptions && new Map(held);
  return { catalog, digest: 'sha256:state', state: {}, entities: 0, strangers: [], subscriptions: told };
}

function targetOf(transitions: readonly Transition[], catalog: Catalog): Target {
  return { transitions, catalog, scope: [], desired: desiredOf([]), adopt: false };
}

function stepOf(name: string, more: Partial<Step> = {}): Step {
  const rest = { before: null, after: null, switches: false, product: 'climbon:1.0.0', detail: null };
  return { action: 'update', entity: 'route', name, ...rest, ...more };
}

/** One that asks for these steps and keeps what it was asked with. */
function providerOf(steps: readonly Step[] = []): Provider & { asked: [Snapshot, Target][] } {
  const asked: [Snapshot, Target][] = [];
  const provider = {
    asked,
    type: 'kong',
    limitations: ({ scope }: Target) => scope.map(({ name }) => ({ what: 'visibility', says: `Not of ${name}.` })),
    plan(snapshot: Snapshot, target: Target) {
      asked.push([snapshot, target]);
      return [...steps];
    },
  };
  // What a plan is made of; nothing is read and nothing written.
  return provider as unknown as Provider & { asked: [Snapshot, Target][] };
}

function inputOf(more: Partial<PlanInput> = {}): PlanInput {
  const snapshot = snapshotOf({ products: [], apis: [] });
  const desired = desiredOf([{ name: 'climbon', version: '1.0.0', apis: [routes('1.0.0')] }]);
  const provider = providerOf();
  return { gateway: 'test', productionMode: true, order: noOrder, desired, snapshot, provider, tool: '1.2.3', ...more };
}

function planned(input: PlanInput): { plan: GatewayPlan; target: Target } {
  const outcome = makePlan(input);
  if (outcome.kind !== 'planned') throw new Error(outcome.says);
  return outcome;
}

describe('the impact on consumers', () => {
  const before = catalogOf({
    'climbon:1.0.0': ['published', 'routes:1.0.0', 'trails:1.0.0'],
    'tourism:1.0.0': ['deprecated', 'trails:1.0.0'],
    'outdoors:1.0.0': ['published', 'trails:2.0.0'],
  });
  const after = catalogOf({
    'climbon:1.0.0': ['retired', 'routes:1.0.0', 'trails:1.0.0'],
    'climbon:2.0.0': ['published', 'routes:1.0.0'],
    'tourism:1.0.0': ['deprecated', 'trails:1.0.0'],
  });
  const counts = {
    'climbon:1.0.0': { gold: 3, silver: 4 },
    'tourism:1.0.0': { gold: 10 },
    'outdoors:1.0.0': { gold: 100 },
  };
  const impactOf = (transitions: readonly Transition[], subscriptions?: typeof counts): GatewayPlan['impact'] =>
    planOf(inputOf({ snapshot: snapshotOf(before, subscriptions) }), targetOf(transitions, after), []).impact;
  const retired: Transition = {
    kind: 'product',
    product: refOf('climbon:1.0.0'),
    from: 'published',
    to: 'retired',
    row: 'P-1',
  };
  const published: Transition = {
    kind: 'product',
    product: refOf('climbon:2.0.0'),
    from: 'none',
    to: 'published',
    row: 'P-2',
  };
  const offline: Transition = { kind: 'api', api: refOf('trails:1.0.0'), from: 'online', to: 'offline' };

  it('is told of each product that moves, with its subscriptions before, and their sum', () => {
    expect(impactOf([retired, published], counts)).toEqual({
      products: [
        { product: 'climbon:1.0.0', before: 'published', after: 'retired', subscriptions: { gold: 3, silver: 4 } },
        { product: 'climbon:2.0.0', before: 'none', after: 'published', subscriptions: {} },
      ],
      consumers: 7,
    });
  });

  it('is not known where the gateway does not tell of subscriptions', () => {
    expect(impactOf([retired])).toEqual({
      products: [{ product: 'climbon:1.0.0', before: 'published', after: 'retired', subscriptions: null }],
      consumers: null,
    });
  });

  it('is told of every product with the very version of an API that goes offline, and of no other', () => {
    const { products, consumers } = impactOf([offline], counts);
    expect(products.map(one => one.product)).toEqual(['climbon:1.0.0', 'tourism:1.0.0']);
    expect(consumers).toBe(17);
  });

  it('counts a product once, however often it is touched', () => {
    const content: Transition = { kind: 'content', product: refOf('climbon:1.0.0') };
    const { products, consumers } = impactOf([content, offline, retired], counts);
    expect(products.map(one => one.product)).toEqual(['climbon:1.0.0', 'tourism:1.0.0']);
    expect(consumers).toBe(17);
  });

  it('is nobody where nothing moves', () => {
    expect(impactOf([], counts)).toEqual({ products: [], consumers: 0 });
  });

  it('tells a product that goes as none', () => {
    const gone: Transition = {
      kind: 'product',
      product: refOf('outdoors:1.0.0'),
      from: 'published',
      to: 'none',
      row: 'P-3',
    };
    expect(impactOf([gone], counts).products).toEqual([
      { product: 'outdoors:1.0.0', before: 'published', after: 'none', subscriptions: { gold: 100 } },
    ]);
  });
});

describe('the steps', () => {
  it('come as what changes nothing, what switches, what deletes, and what records it, each as the provider has it', () => {
    const steps = [
      stepOf('record', { isLast: true, action: 'delete' }),
      stepOf('delete', { action: 'delete' }),
      stepOf('switch', { switches: true }),
      stepOf('make room', { switches: true, action: 'delete' }),
      stepOf('create', { action: 'create' }),
      stepOf('update'),
    ];
    const sorted = ['create', 'update', 'switch', 'make room', 'delete', 'record'];
    expect(orderSteps(steps).map(step => step.name)).toEqual(sorted);
    expect(planOf(inputOf(), targetOf([], { products: [], apis: [] }), steps).steps.map(step => step.name)).toEqual(
      sorted,
    );
    const { plan } = planned(inputOf({ provider: providerOf(steps) }));
    expect(plan.steps.map(step => step.name)).toEqual(sorted);
  });

  it('count as deletions by their action, or by what they say', () => {
    const deletions = (...steps: Step[]): number =>
      planOf(inputOf(), targetOf([], { products: [], apis: [] }), steps).deletions;
    expect(deletions()).toBe(0);
    expect(deletions(stepOf('a', { action: 'delete' }), stepOf('b', { action: 'create' }), stepOf('c'))).toBe(1);
    expect(deletions(stepOf('a', { deletes: 3 }), stepOf('b', { action: 'delete', deletes: 0 }))).toBe(3);
    expect(deletions(stepOf('a', { deletes: 2 }), stepOf('b', { action: 'delete' }))).toBe(3);
  });
});

describe('a plan', () => {
  it('gives the provider all that it needs, and hands it on', () => {
    const provider = providerOf();
    const { target, plan } = planned(inputOf({ provider, order: { ...noOrder, adopt: true } }));
    const [[snapshot, asked]] = provider.asked as [[Snapshot, Target]];
    expect(asked).toBe(target);
    expect(snapshot.catalog).toEqual({ products: [], apis: [] });
    expect(target).toMatchObject({ adopt: true, shared: [], scope: [{ name: 'climbon', version: '1.0.0' }] });
    expect('macro' in target).toBe(false);
    expect(target.catalog.products.map(({ name, state }) => [name, state])).toEqual([['climbon', 'published']]);
    expect(plan).toMatchObject({
      schema: 'specgate/plan/1',
      gateway: 'test',
      command: 'publish',
      names: [],
      limitations: [{ what: 'visibility', says: 'Not of climbon.' }],
      waits: [],
    });
    expect(plan.transitions).toBe(target.transitions);
  });

  it('names the macro that the order is, for gateways that have it as one call', () => {
    const desired = desiredOf([
      { name: 'climbon', version: '1.0.0', apis: [routes('1.0.0')] },
      { name: 'climbon', version: '2.0.0', apis: [trails('2.0.0')] },
    ]);
    const { target } = planned(inputOf({ desired: { ...desired, products: desired.products.slice(0, 1) } }));
    const staged = planned(
      inputOf({
        desired: { ...desired, products: desired.products.slice(1) },
        order: { ...noOrder, command: 'stage' },
        snapshot: snapshotOf(target.catalog),
      }),
    );
    const names = ['climbon:1.0.0', 'climbon:2.0.0'].map(refOf);
    const plans = new Map([['gold', 'gold']]);
    const macro = planned(
      inputOf({
        desired: { ...desired, products: desired.products.slice(1) },
        order: { ...noOrder, command: 'supersede', names, plans, dates: { deprecatedOn: '2026-11-01' } },
        snapshot: snapshotOf(staged.target.catalog),
      }),
    );
    expect(macro.target.macro).toMatchObject({ name: 'supersede', old: names[0], new: names[1] });
    expect(macro.plan.names).toEqual(['climbon:1.0.0', 'climbon:2.0.0']);
  });

  it('is none where the order is refused', () => {
    expect(makePlan(inputOf({ desired: desiredOf([]) }))).toMatchObject({ kind: 'refused', exitCode: 2 });
  });

  it('holds to the rules of production, and writes down whose commit it is', () => {
    const { catalog } = planned(inputOf()).target;
    expect(catalog.products[0]?.commit).toEqual(commit);
    const other = desiredOf([{ name: 'climbon', version: '1.0.0', apis: [routes('1.0.0')], title: 'Other' }]);
    const input = inputOf({ desired: other, snapshot: snapshotOf(catalog) });
    expect(makePlan(input)).toMatchObject({ kind: 'refused', exitCode: 1 });
    expect(planned({ ...input, productionMode: false }).plan.transitions).toMatchObject([{ kind: 'content' }]);
  });

  it('names what waits for an approval', () => {
    const { products, apis } = planned(inputOf()).target.catalog;
    const waiting = products.map(product => ({ ...product, state: 'pre-staged' as const }));
    const { plan } = planned(inputOf({ snapshot: snapshotOf({ products: waiting, apis }) }));
    expect(plan.waits).toEqual(['climbon:1.0.0']);
  });

  it('hands on what the lifecycle says to people', () => {
    const snapshot = snapshotOf(planned(inputOf()).target.catalog);
    const names = [refOf('routes:1.0.0')];
    const { plan } = planned(inputOf({ snapshot, order: { ...noOrder, command: 'offline', names } }));
    expect(plan.notes).toEqual([expect.stringContaining('The subscribers of climbon:1.0.0')]);
    expect(plan.impact.products.map(one => one.product)).toEqual(['climbon:1.0.0']);
  });

  it('of no event has neither notes nor waits', () => {
    expect(planOf(inputOf(), targetOf([], { products: [], apis: [] }), [])).toMatchObject({ notes: [], waits: [] });
  });
});

describe('what moved since an approval', () => {
  const plan = (more: Partial<PlanInput> = {}, steps: Step[] = []): GatewayPlan =>
    planned(inputOf({ provider: providerOf(steps), ...more })).plan;
  const other = desiredOf([{ name: 'climbon', version: '1.0.0', apis: [routes('1.0.1')] }]);
  const order = { ...noOrder, command: 'stage' as OrderCommand };
  const state = { ...snapshotOf({ products: [], apis: [] }), digest: 'sha256:other' };

  it.each<[string, () => GatewayPlan, string[]]>([
    ['nothing', () => plan(), []],
    ['the order', () => plan({ order }), ['the command and its options']],
    ['the gateway', () => plan({ gateway: 'prod' }), ['the command and its options']],
    ['a document', () => plan({ desired: other }), ['the config or a document']],
    ['the tool', () => plan({ tool: '1.2.4' }), ['the version of specgate']],
    [
      'the commit',
      () => plan({ desired: { ...inputOf().desired, commit: { ...commit, sha: 'f'.repeat(40) } } }),
      ['the commit'],
    ],
    ['its absence', () => plan({ desired: { ...inputOf().desired, commit: undefined } }), ['the commit']],
    ['the gateway’s state', () => plan({ snapshot: state }), ['the state of the gateway']],
    ['the steps', () => plan({}, [stepOf('a')]), ['the steps']],
    ['two of them', () => plan({ tool: '2.0.0' }, [stepOf('a')]), ['the version of specgate', 'the steps']],
  ])('%s is said', (_, now, expected) => {
    const moved = now();
    expect(movedSince(plan(), moved)).toEqual(expected);
    expect(moved.digest === plan().digest).toBe(expected.length === 0);
  });

  it('rests on the kind of gateway too', () => {
    const provider = { ...providerOf(), type: 'aps' } as Provider;
    expect(movedSince(plan(), plan({ provider }))).toEqual(['the command and its options']);
  });
});
