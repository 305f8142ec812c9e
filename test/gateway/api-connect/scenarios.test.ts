/** The scenarios of the lifecycle text (api-connect.md, section 5a) on the test gateway of API Connect. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/gateway/model.ts';
import { named, orderOf, type Session, sessionAt, statesOf } from '../conformance.ts';
import { desiredOf, destinations, type ProductSample, routes, trails } from '../products.ts';
import { type ApicBench, apicBench } from './bench.ts';

const open: ApicBench[] = [];
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close?.();
});

interface Stage extends Session {
  readonly bench: ApicBench;
  /** Runs a command line without its gateway, in a commit that wants these products; gives exit code and words. */
  say(line: string, ...products: ProductSample[]): Promise<{ code: number; says: string; result: string }>;
  done(line: string, ...products: ProductSample[]): Promise<void>;
  states(): Promise<Record<string, string>>;
}

async function stage(...args: Parameters<typeof apicBench>): Promise<Stage> {
  const bench = await apicBench(...args);
  open.push(bench);
  const session = sessionAt(bench);
  const say: Stage['say'] = async (line, ...products) => {
    const [command = '', ...rest] = line.split(' ');
    const flags = rest.filter(word => word.startsWith('--'));
    const plans = new Map(
      flags.filter(flag => flag.includes('=')).map(flag => flag.slice(2).split('=') as [string, string]),
    );
    const names = rest.filter(word => !word.startsWith('--')).map(named);
    const order = { ...orderOf(command as 'publish'), names, plans };
    const report = await session.run(order, desiredOf(products), { yes: flags.includes('--yes') });
    return { code: report.exitCode, says: report.says.join(' '), result: report.result };
  };
  return Object.assign(session, {
    bench,
    say,
    async done(line: string, ...products: ProductSample[]) {
      expect(await say(line, ...products), line).toMatchObject({ code: 0, says: '' });
    },
    states: async () => statesOf(await session.catalog()),
  });
}

const climbon = (version: string, plans: ProductSample['plans'], ...apis: ProductSample['apis']): ProductSample => ({
  name: 'climbon',
  version,
  plans: plans ?? ['gold'],
  apis,
});
const v100 = climbon('1.0.0', ['gold'], routes('1.0.0'));
const v101 = climbon('1.0.1', ['gold'], routes('1.0.1', { description: 'The routes, spelt right.' }));
const v110 = climbon(
  '1.1.0',
  ['gold'],
  routes('1.1.0', { operations: ['GET /routes', 'GET /routes/{id}', 'POST /routes'] }),
);
const v200 = climbon('2.0.0', ['gold'], routes('2.0.0', { operations: ['GET /routes'] }));
const hiking: ProductSample = { name: 'hiking', version: '1.0.0', apis: [trails('1.0.0')] };
const one = { name: 'climbon', version: '1.0.0' };

it('production mode: three side by side, and the third refused where its content is another', async () => {
  const { done, say, states, bench } = await stage();
  await done('publish climbon', v100);
  await done('publish hiking', hiking);
  await done('publish climbon', v200);
  expect(await states()).toMatchObject({
    'climbon:1.0.0': 'published',
    'climbon:2.0.0': 'published',
    'hiking:1.0.0': 'published',
  });
  const from = bench.log().length;
  const other = climbon('1.0.0', ['gold'], routes('1.0.0', { description: 'Another.' }));
  expect(await say('publish climbon', other)).toMatchObject({ code: 1, result: 'refused' });
  expect(await say('publish climbon', v100)).toMatchObject({ code: 0, result: 'unchanged' });
  expect(
    bench
      .log()
      .slice(from)
      .filter(line => !line.startsWith('GET')),
  ).toEqual([]);
});

describe('packaging', () => {
  const limit = (name: string, count: number, apis?: Plan['apis']): Plan => ({
    name,
    title: name,
    rateLimit: { count, every: 1, unit: 'hour' },
    needsApproval: false,
    ...(apis && { apis }),
  });
  const free: Plan = { name: 'free', title: 'Free', needsApproval: false };
  const read = { method: 'GET', path: '/routes' };
  const stepwise = [
    limit('bronze', 100, new Map([['routes', [read]]])),
    limit('silver', 500, new Map([['routes', 'all' as const]])),
    limit(
      'gold',
      1000,
      new Map([
        ['routes', 'all' as const],
        ['trails', 'all' as const],
      ]),
    ),
  ];
  it.each([
    ['one plan without limit over one API', climbon('1.0.0', [free], routes('1.0.0'))],
    ['several APIs under one plan', climbon('1.0.0', ['gold'], routes('1.0.0'), trails('1.0.0'))],
    ['plans that differ by rate limit', climbon('1.0.0', [limit('a', 1), limit('b', 2)], routes('1.0.0'))],
    ['plans that open step by step', climbon('1.0.0', stepwise, routes('1.0.0'), trails('1.0.0'))],
  ])('%s can be published, and is read as it was wanted', async (_, product) => {
    const session = await stage();
    await session.done('publish climbon', product);
    const [found] = (await session.catalog()).products;
    expect(found?.plans).toEqual(desiredOf([product]).products[0]!.plans);
  });
});

it('shared API: one copy, hit by offline in both products, retired with the last', async () => {
  const { done, states, bench } = await stage();
  const tourism = { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0'), trails('1.0.0')] };
  const both = climbon('1.0.0', ['gold'], routes('1.0.0'), destinations('1.0.0'));
  await done('publish', tourism, both);
  expect(bench.apic.tables.apis.map(api => api.name).sort()).toEqual([
    'bears',
    'climbing-destinations',
    'rivers',
    'routes',
    'trails',
  ]);
  await done('offline routes:1.0.0');
  expect(bench.live?.()).toEqual([]);
  await done('online routes:1.0.0');
  await done('retire climbon:1.0.0');
  expect(await states()).toMatchObject({ 'routes:1.0.0': 'online', 'climbing-destinations:1.0.0': 'retired' });
  await done('retire tourism:1.0.0');
  expect(await states()).toMatchObject({ 'routes:1.0.0': 'retired' });
});

it('long life: T1 to T5', async () => {
  const { done, states, bench } = await stage();
  await done('publish climbon', v100);
  bench.subscribe?.(one, 'gold', 'alpine-club');
  await done('publish climbon', v101);
  await done('deprecate climbon:1.0.0');
  expect(() => bench.subscribe?.(one, 'gold', 'late-club')).toThrow('deprecated');
  bench.subscribe?.({ name: 'climbon', version: '1.0.1' }, 'gold', 'late-club');
  await done('publish climbon', v200);
  expect(bench.live?.()).toEqual(['climbon:1.0.0', 'climbon:1.0.1', 'climbon:2.0.0']);
  await done('deprecate climbon:1.0.1');
  await done('deprecate climbon:2.0.0');
  for (const version of ['1.0.1', '2.0.0']) {
    await done(`retire climbon:${version} --yes`);
    await done(`remove climbon:${version}`);
  }
  expect(await states()).toEqual({ 'climbon:1.0.0': 'deprecated', 'routes:1.0.0': 'online' });
  expect(bench.subscriptions?.()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club'] });
});

describe.each([
  ['in one call', {}],
  ['step by step', { 'replace-by': 'steps' }],
])('replace and supersede %s', (_, config) => {
  it('replace moves every subscription and cuts nobody off', async () => {
    const { done, states, bench } = await stage({}, { config });
    await done('publish climbon', v100);
    bench.subscribe?.(one, 'gold', 'alpine-club');
    await done('stage climbon', v101);
    await done('replace climbon:1.0.0 climbon:1.0.1', v101);
    expect(await states()).toMatchObject({ 'climbon:1.0.0': 'retired', 'climbon:1.0.1': 'published' });
    expect(bench.subscriptions?.()).toEqual({ 'climbon:1.0.1 gold': ['alpine-club'] });
  });

  it('replace is taken back with its subscriptions, and not over the head of new subscribers', async () => {
    const session = await stage({}, { config });
    const { done, bench } = session;
    await done('publish climbon', v100);
    bench.subscribe?.(one, 'gold', 'alpine-club');
    await done('stage climbon', v101);
    const before = await bench.dump();
    await done('replace climbon:1.0.0 climbon:1.0.1', v101);
    bench.subscribe?.({ name: 'climbon', version: '1.0.1' }, 'gold', 'late-club');
    const refused = await session.rollback();
    expect([refused.exitCode, refused.says.join(' ')]).toEqual([
      3,
      expect.stringContaining('1 consumer has subscribed'),
    ]);
    // Both products serve their subscribers.
    expect(bench.subscriptions?.()).toEqual({
      'climbon:1.0.0 gold': ['alpine-club'],
      'climbon:1.0.1 gold': ['late-club'],
    });
    bench.apic.tables.subscriptions = bench.apic.tables.subscriptions.filter(({ app }) => app !== 'late-club');
    expect((await session.rollback()).exitCode).toBe(0);
    expect(await bench.dump()).toBe(before);
  });

  it('supersede moves no subscription; the old one goes when all have moved', async () => {
    const { done, say, states, bench } = await stage({}, { config });
    await done('publish climbon', v100);
    bench.subscribe?.(one, 'gold', 'alpine-club');
    await done('stage climbon', v200);
    await done('supersede climbon:1.0.0 climbon:2.0.0', v200);
    expect(bench.subscriptions?.()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club'] });
    expect(await say('retire climbon:1.0.0')).toMatchObject({ code: 2 });
    await done('execute-migration-target climbon:1.0.0');
    expect(bench.subscriptions?.()).toEqual({ 'climbon:2.0.0 gold': ['alpine-club'] });
    await done('retire climbon:1.0.0');
    await done('remove climbon:1.0.0');
    expect(await states()).toEqual({ 'climbon:2.0.0': 'published', 'routes:2.0.0': 'online' });
  });
});

it('supersede by its single steps', async () => {
  const session = await stage();
  const { done, states } = session;
  await done('stage climbon', v100);
  await done('publish climbon:1.0.0', v100);
  await done('stage climbon', v200);
  await done('publish climbon:2.0.0', v200);
  await done('deprecate climbon:1.0.0');
  await done('set-migration-target climbon:1.0.0 climbon:2.0.0');
  expect(await states()).toMatchObject({ 'climbon:1.0.0': 'deprecated', 'climbon:2.0.0': 'published' });
  expect((await session.catalog()).products[0]?.migrationTargets).toEqual([
    { product: { name: 'climbon', version: '2.0.0' }, plans: new Map([['gold', 'gold']]) },
  ]);
});

it('other: superset replaces, another shape supersedes, and two successors share the plans', async () => {
  const session = await stage();
  const { done, say, states, bench } = session;
  const shaped = climbon('2.0.0', ['premium', 'freemium'], routes('2.0.0'), destinations('1.0.0'));
  const outdoors = { name: 'outdoors', version: '3.0.0', plans: ['default'], apis: [routes('2.0.0')] };
  const places = { name: 'destinations', version: '3.0.0', plans: ['default'], apis: [destinations('3.0.0')] };
  await done('publish climbon', v100);
  bench.subscribe?.(one, 'gold', 'alpine-club');
  for (const [old, next] of [[v100, v101] as const, [v101, v110] as const]) {
    await done('stage climbon', next);
    await done(`replace climbon:${old.version} climbon:${next.version}`, next);
  }
  await done('stage climbon', shaped);
  expect(await say('replace climbon:1.1.0 climbon:2.0.0', shaped)).toMatchObject({ code: 1 });
  await done('supersede climbon:1.1.0 climbon:2.0.0 --gold=premium', shaped);
  await done('execute-migration-target climbon:1.1.0');
  bench.subscribe?.({ name: 'climbon', version: '2.0.0' }, 'freemium', 'school');
  await done('publish', outdoors, places);
  await done('deprecate climbon:2.0.0');
  await done('set-migration-target climbon:2.0.0 outdoors:3.0.0 --premium=default');
  await done('set-migration-target climbon:2.0.0 destinations:3.0.0 --freemium=default');
  await done('execute-migration-target climbon:2.0.0');
  expect(bench.subscriptions?.()).toEqual({
    'destinations:3.0.0 default': ['school'],
    'outdoors:3.0.0 default': ['alpine-club'],
  });
  await done('retire climbon:2.0.0');
  expect(await states()).toMatchObject({ 'routes:2.0.0': 'online', 'climbing-destinations:1.0.0': 'retired' });
});
