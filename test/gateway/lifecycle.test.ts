/** Tables P and A: every state with every event, the derived states of APIs, and laws that hold for all sequences of events. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { apiState, findProduct, settled } from '../../src/gateway/catalog.ts';
import { advance, type Event } from '../../src/gateway/lifecycle.ts';
import { executeMigrationTarget, replace, setMigrationTarget, supersede } from '../../src/gateway/migration.ts';
import {
  type Catalog,
  type CatalogProduct,
  isLive,
  type ProductState,
  productStates,
  refText,
} from '../../src/gateway/model.ts';
import { apiRows, type EventName, events, productRows } from '../../src/gateway/tables.ts';
import type { Outcome, Rules } from '../../src/gateway/transition.ts';
import { apiOf, commit, desiredOf, destinations, type ProductSample, productOf, routes, trails } from './products.ts';

const rules: Rules = { productionMode: true, commit };
const v1: ProductSample = { name: 'climbon', version: '1.0.0', apis: [routes('1.0.0'), trails('1.0.0')] };
const v2: ProductSample = { name: 'climbon', version: '2.0.0', apis: [routes('2.0.0'), trails('1.0.0')] };
const old = { name: 'climbon', version: '1.0.0' };
const next = { name: 'climbon', version: '2.0.0' };
const today = '2026-11-21';

function productIn(state: ProductState, sample: ProductSample = v1): CatalogProduct {
  const { name, version, title, plans, apis, visibility, digest } = productOf(sample);
  const refs = apis.map(api => ({ name: api.name, version: api.version }));
  return { name, version, title, plans, apis: refs, visibility, digest, state };
}

/** As a gateway keeps it that knows what it got. */
function catalogOf(...products: CatalogProduct[]): Catalog {
  const { apis } = settled({ products, apis: [] });
  return settled({ products, apis: apis.map(api => ({ ...api, digest: apiOf(api).digest })) });
}

function ask(catalog: Catalog, event: EventName, sample = v1): Outcome {
  const ref = { name: sample.name, version: sample.version };
  const succession = { old: ref, new: next, plans: new Map<string, string>() };
  switch (event) {
    case 'stage':
    case 'publish':
      return advance(catalog, { name: event, product: ref, content: productOf(sample) }, rules);
    case 'deprecate':
      return advance(catalog, { name: event, product: ref, deprecatedOn: today }, rules);
    case 'replace':
      return replace(catalog, succession, today, rules);
    case 'supersede':
      return supersede(catalog, succession, { deprecatedOn: today }, rules);
    case 'set-migration-target':
      return setMigrationTarget(catalog, succession, rules);
    case 'execute-migration-target':
      return executeMigrationTarget(catalog, ref, undefined);
    default:
      return advance(catalog, { name: event, product: ref }, rules);
  }
}

describe('table P', () => {
  const told: string[] = [];
  afterAll(() => console.log(`table P as tested (state × event → state):\n${told.join('\n')}`));

  // What a state is already, where the table has no row: nothing to do.
  const goals: Partial<Record<EventName, string[]>> = {
    stage: ['staged', 'published', 'deprecated'],
    publish: ['published'],
    deprecate: ['deprecated'],
    retire: ['retired'],
    restage: ['staged'],
    archive: ['archived'],
    approve: ['staged'],
    remove: ['none'],
  };

  for (const from of ['none', ...productStates] as const) {
    for (const event of events) {
      const rows = productRows.filter(row => row.from === from && row.event === event && row.row !== 'P2');
      it(`${from}, ${event}: ${rows.map(row => `${row.row} → ${row.to}`).join() || 'no row'}`, () => {
        const successor = productIn(event === 'set-migration-target' ? 'published' : 'staged', v2);
        const target = { product: next, plans: new Map([['gold', 'gold']]) };
        const product = from === 'none' ? [] : [{ ...productIn(from), migrationTargets: [target] }];
        const catalog = catalogOf(...product, {
          ...successor,
          state: event === 'execute-migration-target' ? 'published' : successor.state,
        });
        const outcome = ask(catalog, event);
        const [row] = rows;
        if (row) {
          expect(outcome).toMatchObject({ kind: 'moved' });
          if (outcome.kind !== 'moved') return;
          const after = findProduct(outcome.catalog, old)?.state ?? 'none';
          expect(after).toBe(row.to);
          told.push(`  ${row.row.padEnd(4)} ${from} × ${event} → ${after}`);
        } else if (
          goals[event]?.includes(from) ||
          (from === 'pre-staged' && (event === 'stage' || event === 'publish'))
        ) {
          expect(outcome).toMatchObject({ kind: 'moved', transitions: [] });
        } else {
          expect(outcome).toMatchObject({ kind: 'refused', exitCode: 2 });
          if (outcome.kind !== 'refused') return;
          // A refusal says what would be possible instead.
          const allowed = productRows.filter(one => one.from === from && one.event !== 'approve').map(one => one.event);
          if (from === 'none') expect(outcome.says).toContain('is not in the catalog');
          else if (from === 'pre-staged') expect(outcome.says).toContain('approve or reject');
          else for (const name of new Set(allowed)) expect(outcome.says).toContain(name);
        }
      });
    }
  }

  it('needs an API and a plan (P1)', () => {
    const content = productOf(v1);
    for (const [less, says] of [
      [{ ...content, apis: [] }, 'no API'],
      [{ ...content, plans: [] }, 'no plan'],
    ] as const) {
      const outcome = advance(catalogOf(), { name: 'stage', product: old, content: less }, rules);
      expect(outcome).toMatchObject({ kind: 'refused', exitCode: 2, says: expect.stringContaining(says) });
    }
  });

  it('lets the new product of a pair be staged, published or deprecated, and nothing else', () => {
    for (const state of productStates) {
      for (const event of ['replace', 'supersede'] as const) {
        const outcome = ask(catalogOf(productIn('published'), productIn(state, v2)), event);
        const isFine = state === 'staged' || isLive(state);
        expect(outcome, `${event} ${state}`).toMatchObject(
          isFine ? { kind: 'moved' } : { kind: 'refused', exitCode: 2 },
        );
        if (outcome.kind === 'moved') expect(findProduct(outcome.catalog, next)?.state).toBe('published');
      }
    }
  });

  it('goes on with a macro from every state that it can have been cut off in', () => {
    for (const event of ['replace', 'supersede'] as const) {
      const start = catalogOf(productIn('published'), productIn('staged', v2));
      const whole = ask(start, event);
      if (whole.kind !== 'moved') throw new Error(whole.says);
      const between = [
        catalogOf(productIn('published'), productIn('published', v2)),
        catalogOf({ ...productIn('deprecated'), deprecatedOn: today }, productIn('published', v2)),
        whole.catalog,
      ];
      for (const catalog of between) {
        const rest = ask(catalog, event);
        if (rest.kind !== 'moved') throw new Error(rest.says);
        const strip = ({ products }: Catalog): unknown =>
          products.map(({ commit: _, contentCommit: _from, ...product }) => product);
        expect(strip(rest.catalog)).toEqual(strip(whole.catalog));
      }
      expect(ask(whole.catalog, event)).toMatchObject({ transitions: [] });
    }
  });

  it('refuses a macro in states that no cut can lead to', () => {
    const catalog = catalogOf(productIn('deprecated'), productIn('staged', v2));
    expect(ask(catalog, 'replace')).toMatchObject({ kind: 'refused', exitCode: 2 });
    expect(ask(catalog, 'supersede')).toMatchObject({ kind: 'refused', exitCode: 2 });
  });
});

describe('production mode (P1)', () => {
  const other = { ...v1, apis: [routes('1.0.0', { description: 'Another text.' }), trails('1.0.0')] };
  const publish = (
    catalog: Catalog,
    sample: ProductSample,
    productionMode: boolean,
    name: 'stage' | 'publish' = 'publish',
  ): Outcome => advance(catalog, { name, product: sample, content: productOf(sample) }, { ...rules, productionMode });

  it('refuses the same version with other content, and has nothing to do for the same', () => {
    const catalog = catalogOf(productIn('published'));
    expect(publish(catalog, other, true)).toMatchObject({
      kind: 'refused',
      exitCode: 1,
      says: expect.stringMatching(/new version/),
    });
    expect(publish(catalog, v1, true)).toMatchObject({ kind: 'moved', transitions: [] });
    expect(publish(catalogOf({ ...productIn('published'), digest: undefined }), v1, true)).toMatchObject({
      exitCode: 1,
    });
  });

  it('takes the first digits of a digest for the digest, but not fewer than twelve', () => {
    const { digest } = productOf(v1);
    const short = catalogOf({ ...productIn('published'), digest: digest.slice(7, 19) });
    expect(publish(short, v1, true)).toMatchObject({ kind: 'moved', transitions: [] });
    const shorter = catalogOf({ ...productIn('published'), digest: digest.slice(7, 18) });
    expect(publish(shorter, v1, true)).toMatchObject({ kind: 'refused' });
  });

  it('refuses a new version whose API is there with other content', () => {
    const catalog = catalogOf(productIn('published'));
    const sample = { ...other, version: '1.0.1' };
    expect(publish(catalog, sample, true)).toMatchObject({
      kind: 'refused',
      exitCode: 1,
      says: expect.stringContaining('The API routes:1.0.0 is in the catalog with other content'),
    });
    const unknown = { ...catalog, apis: catalog.apis.map(api => ({ ...api, digest: undefined })) };
    expect(publish(unknown, sample, true)).toMatchObject({
      exitCode: 1,
      says: expect.stringContaining('cannot be shown'),
    });
    const outcome = publish(catalog, sample, false);
    expect(outcome).toMatchObject({ kind: 'moved', notes: [expect.stringContaining('changes in climbon:1.0.0 too')] });
  });

  it('replaces in place without it, but never stages over what is live', () => {
    expect(publish(catalogOf(productIn('published')), other, false)).toMatchObject({
      transitions: [{ kind: 'content' }],
    });
    expect(publish(catalogOf(productIn('staged')), other, false, 'stage')).toMatchObject({
      transitions: [{ kind: 'content' }],
    });
    expect(publish(catalogOf(productIn('published')), other, false, 'stage')).toMatchObject({
      kind: 'refused',
      exitCode: 2,
    });
  });

  it('refuses what differs in letter case alone', () => {
    const sample = { ...v1, name: 'Climbon' };
    expect(publish(catalogOf(productIn('published')), sample, true)).toMatchObject({
      kind: 'refused',
      exitCode: 2,
      says: expect.stringContaining('letter case'),
    });
  });
});

describe('migration', () => {
  const premium = { ...v2, plans: ['premium', 'freemium'] };
  const pair = catalogOf(productIn('published', { ...v1, plans: ['gold', 'silver'] }), productIn('published', premium));
  const set = (plans: Record<string, string>, catalog = pair): Outcome =>
    setMigrationTarget(catalog, { old, new: next, plans: new Map(Object.entries(plans)) }, rules);

  it('asks where the plans go that have no namesake, when the whole product is meant', () => {
    expect(set({})).toMatchObject({
      kind: 'refused',
      exitCode: 2,
      says: expect.stringContaining('--map-plan gold=PLAN --map-plan silver=PLAN'),
    });
  });

  it('sets targets plan by plan, to several products', () => {
    const outdoors = productIn('published', {
      name: 'outdoors',
      version: '3.0.0',
      plans: ['default'],
      apis: [routes('2.0.0')],
    });
    const catalog = catalogOf(...pair.products, outdoors);
    const first = set({ gold: 'premium' }, catalog);
    if (first.kind !== 'moved') throw new Error(first.says);
    const second = setMigrationTarget(
      first.catalog,
      { old, new: { name: 'outdoors', version: '3.0.0' }, plans: new Map([['silver', 'default']]) },
      rules,
    );
    if (second.kind !== 'moved') throw new Error(second.says);
    expect(findProduct(second.catalog, old)?.migrationTargets).toEqual([
      { product: next, plans: new Map([['gold', 'premium']]) },
      { product: { name: 'outdoors', version: '3.0.0' }, plans: new Map([['silver', 'default']]) },
    ]);
    const moved = executeMigrationTarget(second.catalog, old, plan => plan === 'silver');
    expect(moved).toMatchObject({
      transitions: [{ kind: 'migrate-subscriptions', target: { product: { name: 'outdoors' } } }],
    });
  });

  it('ends with the product that it was set for', () => {
    const target = { product: next, plans: new Map([['gold', 'gold']]) };
    const catalog = catalogOf({
      ...productIn('deprecated'),
      deprecatedOn: today,
      sunsetOn: today,
      migrationTargets: [target],
    });
    for (const event of ['retire', 'publish'] as const) {
      const outcome = ask(catalog, event);
      if (outcome.kind !== 'moved') throw new Error(outcome.says);
      const [product] = outcome.catalog.products;
      expect([product?.deprecatedOn, product?.sunsetOn]).toEqual([undefined, undefined]);
      expect(product?.migrationTargets).toEqual(event === 'publish' ? [target] : undefined);
    }
  });

  it('refuses plans that do not exist, and targets that are not published', () => {
    expect(set({ bronze: 'premium' })).toMatchObject({
      exitCode: 2,
      says: expect.stringContaining('no plan "bronze"'),
    });
    expect(set({ gold: 'platinum' })).toMatchObject({
      exitCode: 2,
      says: expect.stringContaining('no plan "platinum"'),
    });
    expect(set({ gold: 'premium' }, catalogOf(productIn('published'), productIn('staged', premium)))).toMatchObject({
      exitCode: 2,
    });
  });

  it('replaces only with a superset by name (P15)', () => {
    const lacks = (sample: ProductSample): Outcome =>
      replace(
        catalogOf(productIn('published'), productIn('staged', sample)),
        { old, new: next, plans: new Map([['gold', 'premium']]) },
        today,
        rules,
      );
    expect(lacks(premium)).toMatchObject({
      kind: 'refused',
      exitCode: 1,
      says: expect.stringContaining('the plan gold'),
    });
    expect(lacks({ ...v2, apis: [routes('2.0.0')] })).toMatchObject({
      exitCode: 1,
      says: expect.stringContaining('the API trails'),
    });
  });
});

describe('table A, and the rule that it follows from', () => {
  it.each([
    ['A1', [], 'stage', 'staged'],
    ['A2', ['staged'], 'publish', 'online'],
    ['A5', ['published'], 'retire', 'retired'],
    ['A6', ['retired'], 'restage', 'staged'],
    ['A9', ['retired'], 'remove', 'none'],
    ['A9', ['staged'], 'remove', 'none'],
  ] as const)('%s', (row, states, event, expected) => {
    const outcome = ask(catalogOf(...states.map(state => productIn(state))), event);
    if (outcome.kind !== 'moved') throw new Error(outcome.says);
    expect(outcome.catalog.apis.find(api => api.name === 'routes')?.state ?? 'none').toBe(expected);
    expect(apiRows.some(one => one.row === row && one.to === expected)).toBe(true);
  });

  it('A3, A4: switches an API while a product with it is live, and says whom it hits', () => {
    const tourism = productIn('deprecated', { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0')] });
    const catalog = catalogOf(productIn('published'), tourism);
    const api = { name: 'routes', version: '1.0.0' };
    const off = advance(catalog, { name: 'offline', api }, rules);
    if (off.kind !== 'moved') throw new Error(off.says);
    expect(off.notes.join()).toContain('climbon:1.0.0, tourism:1.0.0');
    expect(off.catalog.products).toEqual(catalog.products);
    expect(off.catalog.apis.map(one => one.state)).toEqual(['offline', 'online']);
    const on = advance(off.catalog, { name: 'online', api }, rules);
    expect(on).toMatchObject({ kind: 'moved', catalog });
    for (const state of ['staged', 'retired'] as const) {
      const refused = advance(catalogOf(productIn(state)), { name: 'offline', api }, rules);
      expect(refused).toMatchObject({ kind: 'refused', exitCode: 2 });
    }
  });

  it('A7, A8: goes by all products, and never switches on what was switched off', () => {
    const tourism = (state: ProductState): CatalogProduct =>
      productIn(state, { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0')] });
    const api = { name: 'routes', version: '1.0.0' };
    const off = advance(catalogOf(productIn('published'), tourism('staged')), { name: 'offline', api }, rules);
    if (off.kind !== 'moved') throw new Error(off.says);
    const both = advance(off.catalog, { name: 'publish', product: tourism('staged'), content: undefined }, rules);
    if (both.kind !== 'moved') throw new Error(both.says);
    expect(both.catalog.apis[0]?.state).toBe('offline');
    expect(both.notes.join()).toContain('specgate online routes:1.0.0');
    const one = advance(both.catalog, { name: 'retire', product: old }, rules);
    if (one.kind !== 'moved') throw new Error(one.says);
    expect(one.catalog.apis[0]?.state).toBe('offline');
    const none = advance(one.catalog, { name: 'retire', product: tourism('staged') }, rules);
    expect(none).toMatchObject({ catalog: { apis: [{ state: 'retired' }, { state: 'retired' }] } });
  });
});

const samples: readonly ProductSample[] = [
  v1,
  v2,
  { ...v1, version: '1.0.1', apis: [routes('1.0.1'), trails('1.0.0')] },
  { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0'), destinations('1.0.0')] },
];

type Step = { event: EventName | 'online' | 'offline'; at: number; to: number };

/** What a step makes of a catalog; of a refusal nothing. */
function take(catalog: Catalog, { event, at, to }: Step, productionMode: boolean): Outcome {
  const [sample, successor] = [samples[at]!, samples[to]!];
  const mode = { ...rules, productionMode };
  const succession = { old: sample, new: successor, plans: new Map<string, string>() };
  if (event === 'online' || event === 'offline') return advance(catalog, { name: event, api: sample.apis[0]! }, mode);
  if (event === 'replace') return replace(catalog, succession, today, mode);
  if (event === 'supersede') return supersede(catalog, succession, { deprecatedOn: today }, mode);
  if (event === 'set-migration-target') return setMigrationTarget(catalog, succession, mode);
  if (event === 'execute-migration-target') return executeMigrationTarget(catalog, sample, undefined);
  if (event === 'stage' || event === 'publish') {
    return advance(catalog, { name: event, product: sample, content: productOf(sample) }, mode);
  }
  return advance(catalog, { name: event, product: sample, deprecatedOn: today } as unknown as Event, mode);
}

describe('laws over all sequences of events', () => {
  const step: fc.Arbitrary<Step> = fc.record({
    event: fc.constantFrom(...events.filter(event => event !== 'approve'), 'online' as const, 'offline' as const),
    at: fc.nat(samples.length - 1),
    to: fc.nat(samples.length - 1),
  });

  it('moves products by rows of the table alone, and APIs by the rule', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, productionMode) => {
        let catalog: Catalog = { products: [], apis: [] };
        for (const one of steps) {
          const outcome = take(catalog, one, productionMode);
          if (outcome.kind === 'refused') {
            expect(outcome.says).toMatch(/\.$/);
            continue;
          }
          for (const transition of outcome.transitions) {
            if (transition.kind !== 'product') continue;
            const isRow = productRows.some(
              row => row.row === transition.row && row.from === transition.from && row.to === transition.to,
            );
            expect(isRow, JSON.stringify(transition)).toBe(true);
          }
          // The steps lead from the states before to the states after, one after the other.
          const states = new Map(catalog.products.map(product => [refText(product), product.state as string]));
          for (const transition of outcome.transitions) {
            if (transition.kind !== 'product') continue;
            expect(states.get(refText(transition.product)) ?? 'none').toBe(transition.from);
            states.set(refText(transition.product), transition.to);
          }
          for (const product of outcome.catalog.products) expect(states.get(refText(product))).toBe(product.state);
          catalog = outcome.catalog;
          const referenced = new Set(catalog.products.flatMap(product => product.apis.map(refText)));
          expect(new Set(catalog.apis.map(refText))).toEqual(referenced);
          for (const api of catalog.apis)
            expect(api.state).toBe(apiState(api, catalog.products, api.state === 'offline'));
          for (const product of catalog.products) {
            expect(product.deprecatedOn !== undefined).toBe(product.state === 'deprecated');
            const plans = (product.migrationTargets ?? []).flatMap(target => [...target.plans.keys()]);
            expect(new Set(plans).size).toBe(plans.length);
            if (plans.length > 0) expect(isLive(product.state)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has nothing to do when an event is asked for a second time', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (steps, last) => {
        let catalog: Catalog = { products: [], apis: [] };
        for (const one of steps) {
          const outcome = take(catalog, one, true);
          if (outcome.kind === 'moved') catalog = outcome.catalog;
        }
        const first = take(catalog, last, true);
        // What moves subscriptions asks the gateway whether some are left.
        if (first.kind === 'refused' || last.event === 'execute-migration-target') return;
        const again = take(first.catalog, last, true);
        expect(again).toMatchObject({ kind: 'moved', transitions: [] });
      }),
      { numRuns: 400 },
    );
  });
});

it('wants what the samples say', () => {
  expect(desiredOf([v1]).products[0]?.digest).not.toBe(desiredOf([v2]).products[0]?.digest);
});
