/** The scenarios of the lifecycle text (api-connect.md, section 5a), carried out on the gateway in memory. */
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/gateway/model.ts';
import { named, orderOf, type Session, sessionAt, statesOf } from './conformance.ts';
import { desiredOf, destinations, type ProductSample, routes, trails } from './products.ts';
import { memoryBench } from './providers/memory-bench.ts';

interface Stage extends Session {
  readonly memory: ReturnType<typeof memoryBench>['memory'];
  /** Runs a command line without its gateway, in a commit that wants these products; gives exit code and words. */
  say(line: string, ...products: ProductSample[]): Promise<{ code: number; says: string; result: string }>;
  /** The same, which must go through. */
  done(line: string, ...products: ProductSample[]): Promise<void>;
  states(): Promise<Record<string, string>>;
  holders(): Record<string, string[]>;
}

function stage(): Stage {
  const bench = memoryBench();
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
    memory: bench.memory,
    say,
    async done(line: string, ...products: ProductSample[]) {
      expect(await say(line, ...products), line).toMatchObject({ code: 0, says: '' });
    },
    states: async () => statesOf(await session.catalog()),
    holders: () => bench.subscriptions!(),
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

describe('production mode', () => {
  it('has three products side by side', async () => {
    const { done, states } = stage();
    await done('publish climbon', v100);
    await done('publish hiking', hiking);
    await done('publish climbon', v200);
    expect(await states()).toMatchObject({
      'climbon:1.0.0': 'published',
      'climbon:2.0.0': 'published',
      'hiking:1.0.0': 'published',
    });
  });

  it('refuses the third publish, where it has other content', async () => {
    const { done, say, states, memory } = stage();
    await done('publish climbon', v100);
    await done('publish hiking', hiking);
    const from = memory.log.length;
    const again = await say(
      'publish climbon',
      climbon('1.0.0', ['gold'], routes('1.0.0', { description: 'Another.' })),
    );
    expect(again).toMatchObject({ code: 1, result: 'refused' });
    expect(memory.log.slice(from).filter(line => !line.startsWith('GET'))).toEqual([]);
    // The same content is proved by its digest: nothing is called.
    expect(await say('publish climbon', v100)).toMatchObject({ code: 0, result: 'unchanged' });
    expect(await states()).toMatchObject({ 'climbon:1.0.0': 'published' });
  });

  it('replaces in place without it', async () => {
    const scene = stage();
    scene.productionMode = false;
    await scene.done('publish climbon', v100);
    await scene.done('publish climbon', climbon('1.0.0', ['gold'], routes('1.0.0', { description: 'Another.' })));
    expect(await scene.states()).toEqual({ 'climbon:1.0.0': 'published', 'routes:1.0.0': 'online' });
  });
});

describe('packaging', () => {
  const limit = (name: string, count: number, apis?: Plan['apis']): Plan => ({
    name,
    title: name,
    rateLimit: { count, every: 1, unit: 'hour' },
    needsApproval: false,
    ...(apis && { apis }),
  });
  const unlimited: Plan = { name: 'free', title: 'Free', needsApproval: false };
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
    ['one plan without limit over one API', climbon('1.0.0', [unlimited], routes('1.0.0'))],
    ['several APIs under one plan', climbon('1.0.0', ['gold'], routes('1.0.0'), trails('1.0.0'))],
    [
      'plans that differ by rate limit',
      climbon('1.0.0', [limit('a', 1), limit('b', 2)], routes('1.0.0'), trails('1.0.0')),
    ],
    ['plans that open APIs and operations step by step', climbon('1.0.0', stepwise, routes('1.0.0'), trails('1.0.0'))],
  ])('publishes %s', async (_, product) => {
    const { done, catalog } = stage();
    await done('publish', product);
    const [found] = (await catalog()).products;
    expect(found?.plans).toEqual(desiredOf([product]).products[0]?.plans);
  });
});

it('shared API: one copy of Routes serves two products, and retires with the last of them', async () => {
  const { done, states, say } = stage();
  const tourism: ProductSample = { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0'), trails('1.0.0')] };
  const both = [tourism, climbon('1.0.0', ['gold'], routes('1.0.0'), destinations('1.0.0'))];
  await done('publish', ...both);
  expect(await states()).toEqual({
    'tourism:1.0.0': 'published',
    'climbon:1.0.0': 'published',
    'routes:1.0.0': 'online',
    'trails:1.0.0': 'online',
    'climbing-destinations:1.0.0': 'online',
  });
  const off = await say('offline routes', ...both);
  expect(off.code).toBe(0);
  expect(await states()).toMatchObject({ 'routes:1.0.0': 'offline', 'trails:1.0.0': 'online' });
  await done('online routes', ...both);
  await done('retire tourism', ...both);
  expect(await states()).toMatchObject({ 'routes:1.0.0': 'online', 'trails:1.0.0': 'retired' });
  await done('retire climbon', ...both);
  expect(await states()).toMatchObject({ 'routes:1.0.0': 'retired' });
});

it('long life: three versions are published, deprecated and gone one after the other', async () => {
  const { done, say, states, memory, holders } = stage();
  // T1
  await done('publish', v100);
  memory.subscribe(v100, 'gold', 'alpine-club');
  // T2
  await done('publish', v101);
  await done('deprecate climbon:1.0.0', v101);
  expect(await states()).toMatchObject({
    'climbon:1.0.0': 'deprecated',
    'climbon:1.0.1': 'published',
    'routes:1.0.0': 'online',
  });
  expect(holders()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club'] });
  expect(() => memory.subscribe(v100, 'gold', 'late')).toThrow('deprecated');
  memory.subscribe(v101, 'gold', 'climbing-gym');
  // T3
  await done('publish', v200);
  expect(Object.values(await states()).filter(state => state === 'online')).toHaveLength(3);
  // T4
  await done('deprecate climbon:1.0.1', v200);
  await done('deprecate climbon:2.0.0', v200);
  expect(await states()).toMatchObject({
    'climbon:1.0.0': 'deprecated',
    'climbon:1.0.1': 'deprecated',
    'climbon:2.0.0': 'deprecated',
  });
  // T5: somebody still subscribes to 1.0.1.
  expect(await say('retire climbon:1.0.1', v200)).toMatchObject({ code: 2, says: expect.stringContaining('--yes') });
  for (const version of ['1.0.1', '2.0.0']) {
    await done(`retire climbon:${version} --yes`, v200);
    await done(`remove climbon:${version}`, v200);
  }
  expect(await states()).toEqual({ 'climbon:1.0.0': 'deprecated', 'routes:1.0.0': 'online' });
});

describe('replace', () => {
  it('by steps: publish, deprecate, migrate, retire, and no caller is cut off', async () => {
    const { done, states, memory, holders } = stage();
    await done('publish', v100);
    memory.subscribe(v100, 'gold', 'alpine-club');
    // T2 to T4
    await done('publish', v101);
    await done('deprecate climbon:1.0.0', v101);
    // T5
    await done('set-migration-target climbon:1.0.0 climbon:1.0.1', v101);
    expect(holders()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club'] });
    await done('execute-migration-target climbon:1.0.0', v101);
    expect(holders()).toEqual({ 'climbon:1.0.1 gold': ['alpine-club'] });
    // T6: nobody is left, so nobody need say yes.
    await done('retire climbon:1.0.0', v101);
    expect(await states()).toEqual({
      'climbon:1.0.0': 'retired',
      'climbon:1.0.1': 'published',
      'routes:1.0.0': 'retired',
      'routes:1.0.1': 'online',
    });
  });

  it('by the macro: the same end in one operation', async () => {
    const { done, say, states, memory, holders } = stage();
    await done('publish', v100);
    memory.subscribe(v100, 'gold', 'alpine-club');
    await done('stage', v101);
    await done('replace climbon:1.0.0 climbon:1.0.1', v101);
    expect(holders()).toEqual({ 'climbon:1.0.1 gold': ['alpine-club'] });
    expect(await states()).toMatchObject({ 'climbon:1.0.0': 'retired', 'climbon:1.0.1': 'published' });
    expect(await say('replace climbon:1.0.0 climbon:1.0.1', v101)).toMatchObject({ code: 0, result: 'unchanged' });
  });

  it('is refused where the consumers of the old version would break', async () => {
    const { done, run, states } = stage();
    await done('publish', v100);
    await done('stage', v200);
    const whyBreaking = async (): Promise<string[]> => ['GET /routes/{id} is gone.'];
    const report = await run(orderOf('replace', ['climbon:1.0.0', 'climbon:2.0.0']), [v200], { whyBreaking });
    expect(report).toMatchObject({ exitCode: 1, result: 'refused', says: ['GET /routes/{id} is gone.'] });
    expect(await states()).toMatchObject({ 'climbon:1.0.0': 'published', 'climbon:2.0.0': 'staged' });
  });
});

describe('supersede', () => {
  it('by steps, T1 to T10', async () => {
    const { done, say, states, memory, holders } = stage();
    await done('stage', v100); // T1
    await done('publish', v100); // T2
    memory.subscribe(v100, 'gold', 'alpine-club');
    memory.subscribe(v100, 'gold', 'climbing-gym');
    await done('stage', v200); // T3 to T5
    await done('publish', v200); // T6
    await done('deprecate climbon:1.0.0', v200); // T7
    await done('set-migration-target climbon:1.0.0 climbon:2.0.0', v200); // T8
    expect(holders()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club', 'climbing-gym'] });
    // T9: each consumer tests and moves by itself.
    memory.subscriptions.get('climbon:1.0.0 gold')?.delete('alpine-club');
    memory.subscribe(v200, 'gold', 'alpine-club');
    // T10: not while one is left.
    expect(await say('retire climbon:1.0.0', v200)).toMatchObject({
      code: 2,
      says: expect.stringContaining('1 of the plan gold'),
    });
    memory.subscriptions.delete('climbon:1.0.0 gold');
    memory.subscribe(v200, 'gold', 'climbing-gym');
    await done('retire climbon:1.0.0', v200);
    await done('remove climbon:1.0.0', v200);
    expect(await states()).toEqual({ 'climbon:2.0.0': 'published', 'routes:2.0.0': 'online' });
    expect(holders()).toEqual({ 'climbon:2.0.0 gold': ['alpine-club', 'climbing-gym'] });
  });

  it('by the macro: as T6 to T8', async () => {
    const { done, say, states, catalog, memory, holders } = stage();
    await done('publish', v100);
    memory.subscribe(v100, 'gold', 'alpine-club');
    await done('stage', v200);
    await done('supersede climbon:1.0.0 climbon:2.0.0', v200);
    expect(await states()).toMatchObject({ 'climbon:1.0.0': 'deprecated', 'climbon:2.0.0': 'published' });
    expect((await catalog()).products[0]?.migrationTargets).toEqual([
      { product: { name: 'climbon', version: '2.0.0' }, plans: new Map([['gold', 'gold']]) },
    ]);
    expect(holders()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club'] });
    expect(await say('retire climbon:1.0.0 --yes', v200)).toMatchObject({ code: 0 });
    await done('remove climbon:1.0.0', v200);
    expect(holders()).toEqual({});
  });
});

it('other: a product changes its shape, and in the end two take its place', async () => {
  const { done, say, states, memory, holders } = stage();
  const t4 = climbon(
    '2.0.0',
    ['premium', 'freemium'],
    routes('2.0.0', { operations: ['GET /routes'] }),
    destinations('1.0.0'),
  );
  const outdoors: ProductSample = {
    name: 'outdoors',
    version: '3.0.0',
    plans: ['default'],
    apis: [routes('2.0.0', { operations: ['GET /routes'] })],
  };
  const places: ProductSample = {
    name: 'destinations',
    version: '3.0.0',
    plans: ['default'],
    apis: [destinations('3.0.0')],
  };
  // T1 to T3: spelling, then new operations; both may replace.
  await done('publish', v100);
  memory.subscribe(v100, 'gold', 'alpine-club');
  for (const [before, after] of [
    [v100, v101],
    [v101, v110],
  ] as const) {
    await done('stage', after);
    await done(`replace climbon:${before.version} climbon:${after.version}`, after);
  }
  expect(holders()).toEqual({ 'climbon:1.1.0 gold': ['alpine-club'] });
  // T4: no Gold any more, so it cannot replace; superseding asks where Gold goes.
  await done('stage', t4);
  expect(await say('replace climbon:1.1.0 climbon:2.0.0', t4)).toMatchObject({
    code: 1,
    says: expect.stringContaining('the plan gold'),
  });
  expect(await say('supersede climbon:1.1.0 climbon:2.0.0', t4)).toMatchObject({
    code: 2,
    says: expect.stringContaining('--map-plan gold=PLAN'),
  });
  await done('supersede climbon:1.1.0 climbon:2.0.0 --gold=premium', t4);
  await done('execute-migration-target climbon:1.1.0', t4);
  memory.subscribe(t4, 'freemium', 'hobbyist');
  expect(holders()).toEqual({ 'climbon:2.0.0 premium': ['alpine-club'], 'climbon:2.0.0 freemium': ['hobbyist'] });
  // T5: two successors; targets plan by plan.
  await done('publish', outdoors, places);
  await done('deprecate climbon:2.0.0', outdoors, places);
  await done('set-migration-target climbon:2.0.0 outdoors:3.0.0 --premium=default', outdoors, places);
  await done('set-migration-target climbon:2.0.0 destinations:3.0.0 --freemium=default', outdoors, places);
  expect((await states())['routes:2.0.0']).toBe('online');
  await done('execute-migration-target climbon:2.0.0', outdoors, places);
  expect(holders()).toEqual({ 'outdoors:3.0.0 default': ['alpine-club'], 'destinations:3.0.0 default': ['hobbyist'] });
  await done('retire climbon:2.0.0', outdoors, places);
  // One copy of Routes 2.0.0, online throughout.
  expect(await states()).toMatchObject({
    'routes:2.0.0': 'online',
    'climbing-destinations:1.0.0': 'retired',
    'climbing-destinations:3.0.0': 'online',
  });
});
