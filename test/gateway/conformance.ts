/**
 * What every provider must hold, run against its own test gateway: the lifecycle, plans that are empty when all is so, resume
 * and rollback after every fault at every write, dry runs that only read, and strangers' objects that stay as they are.
 *
 * A provider's test file calls `conformance(bench)`; the bench makes gateways (`open`), and each of these gives a provider as a
 * new process would make it (`provider`). What a gateway product cannot keep is said in `keeps`, and nothing else is excused.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { whyBreaking } from '../../src/commands/gateway/breaking.ts';
import type { GatewaySession } from '../../src/commands/gateway/session.ts';
import type { Config } from '../../src/config/read.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import type { Desired, DesiredProduct } from '../../src/gateway/desired.ts';
import { driftOf } from '../../src/gateway/drift.ts';
import type { History } from '../../src/gateway/guards.ts';
import { begunSteps, type Journal, type JournalStore, type RunLog, type RunRecord } from '../../src/gateway/journal.ts';
import {
  type Catalog,
  type CatalogProduct,
  isSameDigest,
  type Plan,
  type Ref,
  refText,
} from '../../src/gateway/model.ts';
import type { Named, Order, OrderCommand } from '../../src/gateway/order.ts';
import type { Provider, Step } from '../../src/gateway/provider.ts';
import { runRollback } from '../../src/gateway/rollback.ts';
import { type RunMeans, type RunOptions, type RunReport, runOrder } from '../../src/gateway/run.ts';
import type { Io } from '../../src/io.ts';
import { type FaultKind, type FaultScript, fakeClock, Killed } from './faults.ts';
import { isFull } from './full-matrix.ts';
import { commit, desiredOf, destinations, type ProductSample, routes, trails } from './products.ts';

export interface Bench {
  readonly name: string;
  /** It differs from another bench in little: without `FULL_MATRIX=1` the scenarios, a dry run and each fault once will do. */
  readonly isVariant?: boolean;
  /** The faults that its test gateway can make. */
  readonly faults: readonly FaultKind[];
  /** What the gateway keeps beside products, plans, APIs and their states; what is false is not compared. */
  readonly keeps: {
    readonly dates: boolean;
    readonly migrationTargets: boolean;
    /** `content`: the commit of the content alone, not that of later changes of state. */
    readonly commit: boolean | 'content';
    readonly subscriptions: boolean;
    /** Titles, visibility, rate limits and subsets of plans. */
    readonly content: boolean;
  };
  /** A gateway with objects of strangers and nothing of ours. */
  open(): TestGateway | Promise<TestGateway>;
}

export interface TestGateway {
  /** As a new process: nothing is shared with the ones before. */
  provider(): Provider | Promise<Provider>;
  /** Asked at every write. */
  readonly faults: FaultScript;
  /** `METHOD path` of every request so far; everything but GET is a write. */
  log(): readonly string[];
  /** Everything that is not ours, as text. */
  strangers(): string | Promise<string>;
  /** Everything of ours, as text, without times and made-up ids: equal where nobody could tell two gateways apart. */
  dump(): string | Promise<string>;
  /** The lock of a run that was killed ends. */
  expireLocks(): void;
  /** A consumer subscribes (where `keeps.subscriptions`). */
  subscribe?(product: Ref, plan: string, consumer: string): void;
  /** `name:version plan` → consumers, sorted. */
  subscriptions?(): Record<string, string[]>;
  /** Products (`name:version`) that consumers can call now; looked at after every write. */
  live?(): readonly string[];
  onWrite?(listener: () => void): void;
  /** Everything that it holds, to begin there again and again; where it is missing, what led there is done each time. */
  save?(): unknown;
  restore?(saved: unknown): void;
  /** Where the gateway itself has a production mode (it is on at first). */
  setProductionMode?(isOn: boolean): void;
  close?(): void | Promise<void>;
}

/** A journal that lives as long as the test; `runs` of an empty one is another machine. */
export function memoryJournals(): JournalStore & { readonly logs: RunLog[] } {
  const logs: RunLog[] = [];
  return {
    logs,
    open(start): Journal {
      const records: RunRecord[] = [];
      logs.push({ start, records });
      const journal: Journal = {
        name: start.run,
        write: record => void records.push(JSON.parse(JSON.stringify(record))),
      };
      journal.write(start);
      return journal;
    },
    runs: gateway => logs.filter(log => log.start.gateway === gateway),
  };
}

const noConfig: Config = { data: {}, file: 'specgate.yaml', folder: '/', place: () => ({ line: 1, column: 1 }) };

export const sameHistory: History = { head: commit, relationOf: () => 'same' };

export function named(text: string): Named {
  const at = text.indexOf(':');
  return at === -1 ? { name: text, version: undefined } : { name: text.slice(0, at), version: text.slice(at + 1) };
}

export function orderOf(command: OrderCommand, names: readonly string[] = [], more: Partial<Order> = {}): Order {
  return {
    command,
    names: names.map(named),
    plans: new Map(),
    dates: { deprecatedOn: '2026-11-21', sunsetOn: '2027-05-20' },
    adopt: false,
    allowDeleteAll: false,
    ...more,
  };
}

export interface Session {
  readonly gateway: TestGateway;
  readonly journals: ReturnType<typeof memoryJournals>;
  productionMode: boolean;
  /** Runs one order as a process of its own. */
  run(
    order: Order,
    products?: readonly ProductSample[] | Desired,
    options?: Partial<RunOptions & RunMeans>,
  ): Promise<RunReport>;
  rollback(names?: readonly string[]): Promise<RunReport>;
  catalog(): Promise<Catalog>;
  /** What `plan --drift` would tell. */
  drift(products: readonly ProductSample[]): Promise<readonly Step[]>;
}

/** What any run of any test wanted, as the history of a repository has it. */
const contents = new Map<string, DesiredProduct>();

async function contentAt({ digest, ...product }: CatalogProduct): Promise<DesiredProduct | undefined> {
  const [, found] =
    [...contents].find(([key, one]) => key.startsWith(refText(product)) && isSameDigest(one.digest, digest)) ?? [];
  return found;
}

export async function openSession(bench: Pick<Bench, 'open'>, journals = memoryJournals()): Promise<Session> {
  const gateway = await bench.open();
  return sessionAt(gateway, journals);
}

export function sessionAt(gateway: TestGateway, journals = memoryJournals()): Session {
  const clock = fakeClock();
  const means = async (): Promise<Omit<RunMeans, 'desired'>> => ({
    provider: await gateway.provider(),
    gateway: { name: 'test', productionMode: session.productionMode },
    history: sameHistory,
    journals,
    clock,
    contentAt,
    who: { actor: 'tester', where: 'here' },
    tool: '0.0.0-test',
  });
  const session: Session = {
    gateway,
    journals,
    productionMode: true,
    async run(order, products = [], options = {}) {
      const desired = 'products' in products ? products : desiredOf(products);
      for (const one of desired.products) contents.set(`${refText(one)} ${one.digest}`, one);
      const defaults = { dryRun: false, yes: false, maxDeletions: 100, waitApprovalSeconds: 0 };
      const all = { ...(await means()), desired, ...defaults, ...options };
      return runOrder(order, all, all);
    },
    async rollback(names = []) {
      const all = await means();
      return runRollback(names.map(named), { dryRun: false }, { ...all, commit });
    },
    async catalog() {
      const provider = await gateway.provider();
      return (await provider.read({ products: [], desired: desiredOf([]) })).catalog;
    },
    async drift(products) {
      const provider = await gateway.provider();
      const desired = desiredOf(products);
      const snapshot = await provider.read({ products: [], desired });
      const { steps, unknown } = await driftOf(provider, snapshot, desired, contentAt);
      expect(unknown).toEqual([]);
      return steps;
    },
  };
  return session;
}

/** Runs an order that must go through. */
export async function mustRun(session: Session, ...args: Parameters<Session['run']>): Promise<RunReport> {
  const report = await session.run(...args);
  if (report.exitCode !== 0) throw new Error(`${report.command}: ${report.result}: ${report.says.join(' ')}`);
  return report;
}

export const climbon100: ProductSample = {
  name: 'climbon',
  version: '1.0.0',
  apis: [routes('1.0.0'), trails('1.0.0')],
};
export const climbon101: ProductSample = {
  name: 'climbon',
  version: '1.0.1',
  apis: [routes('1.0.1', { description: 'The spelling is right.' }), trails('1.0.0')],
};
export const climbon200: ProductSample = {
  name: 'climbon',
  version: '2.0.0',
  plans: ['premium'],
  apis: [routes('2.0.0', { operations: ['GET /routes'] }), destinations('1.0.0')],
};

interface Scenario {
  readonly name: string;
  /** Carried out without faults. */
  readonly before: readonly (readonly [Order, readonly ProductSample[]])[];
  readonly order: Order;
  readonly products: readonly ProductSample[];
  /** What is there after it. */
  readonly after: Readonly<Record<string, string>>;
}

/** The three scenarios of the lifecycle that the fault matrix goes through. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'first publish',
    before: [],
    order: orderOf('publish'),
    products: [climbon100],
    after: { 'climbon:1.0.0': 'published', 'routes:1.0.0': 'online', 'trails:1.0.0': 'online' },
  },
  {
    name: 'replace',
    before: [
      [orderOf('publish'), [climbon100]],
      [orderOf('stage'), [climbon101]],
    ],
    order: orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']),
    products: [climbon101],
    after: {
      'climbon:1.0.0': 'retired',
      'climbon:1.0.1': 'published',
      'routes:1.0.0': 'retired',
      'routes:1.0.1': 'online',
      'trails:1.0.0': 'online',
    },
  },
  {
    name: 'supersede',
    before: [
      [orderOf('publish'), [climbon100]],
      [orderOf('stage'), [climbon200]],
    ],
    order: orderOf('supersede', ['climbon:1.0.0', 'climbon:2.0.0'], { plans: new Map([['gold', 'premium']]) }),
    products: [climbon200],
    after: {
      'climbon:1.0.0': 'deprecated',
      'climbon:2.0.0': 'published',
      'routes:1.0.0': 'online',
      'trails:1.0.0': 'online',
      'routes:2.0.0': 'online',
      'climbing-destinations:1.0.0': 'online',
    },
  },
];

export function statesOf(catalog: Catalog): Record<string, string> {
  return Object.fromEntries([...catalog.products, ...catalog.apis].map(one => [refText(one), one.state]));
}

const gold = (count: number): Plan => ({
  ...{ name: 'gold', title: 'Gold', needsApproval: false },
  rateLimit: { count, every: 1, unit: 'hour' },
});
/** Two versions and another product, each with its own groups and limit, share one API. */
const sharing: readonly ProductSample[] = [
  { name: 'climbon', version: '1.0.0', plans: [gold(100)], apis: [routes('1.0.0'), destinations('1.0.0')] },
  { name: 'climbon', version: '2.0.0', plans: [gold(200)], apis: [routes('2.0.0'), destinations('1.0.0')] },
  {
    name: 'tourism',
    version: '1.0.0',
    plans: [{ name: 'free', title: 'Free', needsApproval: false }],
    apis: [destinations('1.0.0')],
  },
];

/** The transitions of products that share an API; the numbers: which of them the config of the commit has. */
const sharedCycle: readonly (readonly [OrderCommand, readonly string[], readonly number[]])[] = [
  ['publish', ['climbon'], [0]],
  ['stage', ['climbon'], [1]],
  ['publish', ['climbon'], [1]],
  ['supersede', ['climbon:1.0.0', 'climbon:2.0.0'], [1]],
  ['retire', ['climbon:1.0.0'], [1]],
  ['restage', ['climbon:1.0.0'], [1]],
  ['publish', ['climbon:1.0.0'], [1]],
  ['replace', ['climbon:1.0.0', 'climbon:2.0.0'], [1]],
  ['publish', ['tourism'], [2]],
  // The commit has none of its documents any more.
  ['retire', ['climbon:2.0.0'], []],
  ['retire', ['tourism:1.0.0'], []],
  ['remove', ['climbon:1.0.0'], []],
];

function stepText({ action, entity, name }: Step): string {
  return `${action} ${entity} ${name}`;
}

/** The whole suite for one provider. */
export function conformance(bench: Bench): void {
  const beginnings = scenarios.map(scenario => beginningOf(bench, scenario));
  describe(`${bench.name}: the scenarios`, () => wholeScenarios(bench, beginnings));
  if (isFull || !bench.isVariant) describe(`${bench.name}: the lifecycle`, () => lifecycle(bench));
  describe(`${bench.name}: guards`, () => guards(bench));
  describe(`${bench.name}: faults`, () => matrix(bench, beginnings));
}

async function within(
  bench: Bench,
  work: (session: Session) => Promise<void>,
  open: Begin = () => openSession(bench),
): Promise<void> {
  const session = await open();
  const before = await session.gateway.strangers();
  try {
    await work(session);
    expect(await session.gateway.strangers()).toBe(before);
  } finally {
    await session.gateway.close?.();
  }
}

async function prepared(session: Session, { before }: Scenario): Promise<void> {
  for (const [order, products] of before) await mustRun(session, order, products);
}

type Begin = () => Promise<Session>;

/** Opens sessions at one point, with the journals of what leads there; it is carried out once where the gateway can be put back. */
function sessionsAt(open: Begin, lead: (session: Session) => Promise<void>): Begin {
  let saved: { state: unknown; logs: readonly RunLog[] } | undefined;
  return async () => {
    const session = await open();
    const { gateway, journals } = session;
    if (saved) {
      gateway.restore!(saved.state);
      journals.logs.splice(0, Number.POSITIVE_INFINITY, ...saved.logs);
      return session;
    }
    await lead(session);
    if (gateway.restore && gateway.save) saved = { state: gateway.save(), logs: [...journals.logs] };
    return session;
  };
}

/** Sessions at the beginning of a scenario. What was done before is no part of the run. */
function beginningOf(bench: Bench, scenario: Scenario): Begin {
  return sessionsAt(
    () => openSession(bench),
    async session => {
      await prepared(session, scenario);
      session.journals.logs.length = 0;
    },
  );
}

/** Sessions after a scenario without faults. */
function endOf(begin: Begin, { order, products }: Scenario): Begin {
  return sessionsAt(begin, async session => void (await mustRun(session, order, products)));
}

function wholeScenarios(bench: Bench, beginnings: readonly Begin[]): void {
  const atBeginning = (scenario: Scenario, work: (session: Session) => Promise<void>): Promise<void> =>
    within(bench, work, beginnings[scenarios.indexOf(scenario)]);

  it.each(scenarios)('carries out $name, keeps it, and has nothing to do a second time', scenario =>
    atBeginning(scenario, async session => {
      const { gateway } = session;
      const atFirst = gateway.live?.() ?? [];
      const cutOff: string[] = [];
      gateway.onWrite?.(() => {
        if (atFirst.length > 0 && gateway.live?.().length === 0) cutOff.push(gateway.log().at(-1) ?? '');
      });
      const report = await mustRun(session, scenario.order, scenario.products);
      expect(report.result).toBe('applied');
      // Consumers of one version or the other were served at every moment.
      expect(cutOff).toEqual([]);
      expect(statesOf(await session.catalog())).toEqual(scenario.after);
      const second = await mustRun(session, scenario.order, scenario.products);
      expect(second.plan?.steps).toEqual([]);
      expect(second.result).toBe('unchanged');
    }),
  );

  it('leaves no drift after any transition of products that share an API', () =>
    within(bench, async session => {
      for (const [command, names, wanted] of bench.isVariant && !isFull ? sharedCycle.slice(0, 5) : sharedCycle) {
        const products = wanted.map(at => sharing[at]!);
        const about = `${command} ${names.join(' ')}`;
        const before = statesOf(await session.catalog());
        const order = orderOf(command, names);
        const { plan } = await mustRun(session, order, products);
        expect(plan?.steps, about).not.toEqual([]);
        // What is staged changes nothing for those who call.
        if (command === 'stage') expect(plan?.steps.filter(one => one.switches).map(stepText), about).toEqual([]);
        expect((await session.drift(products)).map(stepText), about).toEqual([]);
        if (about !== 'retire climbon:1.0.0') continue;
        await session.rollback();
        expect(statesOf(await session.catalog()), `rollback of ${about}`).toEqual(before);
        expect((await session.drift(products)).map(stepText), `rollback of ${about}`).toEqual([]);
        await mustRun(session, order, products);
      }
    }));

  // How a variant takes things back its rollbacks after faults tell too.
  const taken = bench.isVariant && !isFull ? scenarios.slice(1, 2) : scenarios;
  it.each(taken)('takes $name back', scenario =>
    atBeginning(scenario, async session => {
      const before = await session.gateway.dump();
      await mustRun(session, scenario.order, scenario.products);
      expect(await session.gateway.dump()).not.toBe(before);
      const back = await session.rollback();
      expect([back.exitCode, back.says]).toEqual([0, [expect.stringContaining('Taken back')]]);
      expect(await session.gateway.dump()).toBe(before);
      expect((await session.rollback()).result).toBe('unchanged');
    }),
  );
}

function lifecycle(bench: Bench): void {
  it('stages first, where nothing is live, and publishes then', () =>
    within(bench, async session => {
      const staged = await mustRun(session, orderOf('stage'), [climbon100]);
      expect(staged.steps.some(({ step }) => step.switches)).toBe(false);
      expect(statesOf(await session.catalog())).toEqual({
        'climbon:1.0.0': 'staged',
        'routes:1.0.0': 'staged',
        'trails:1.0.0': 'staged',
      });
      if (session.gateway.live) expect(session.gateway.live()).toEqual([]);
      await mustRun(session, orderOf('publish', ['climbon:1.0.0']), [climbon100]);
      expect(statesOf(await session.catalog())).toEqual(scenarios[0]!.after);
      if (session.gateway.live) expect(session.gateway.live()).toEqual(['climbon:1.0.0']);
    }));

  it('keeps what a product is made of', () =>
    within(bench, async session => {
      await mustRun(session, orderOf('publish'), [climbon100]);
      const [wanted] = desiredOf([climbon100]).products;
      const [found] = (await session.catalog()).products;
      expect(found).toMatchObject({ name: 'climbon', version: '1.0.0' });
      expect(found?.apis.map(refText).sort()).toEqual(['routes:1.0.0', 'trails:1.0.0']);
      expect(wanted?.digest.startsWith(found?.digest ?? 'none')).toBe(true);
      if (bench.keeps.commit) expect(found?.commit).toEqual(commit);
      if (!bench.keeps.content) return;
      expect(found?.title).toBe('Climbon');
      expect(found?.plans).toEqual(wanted?.plans);
      expect(found?.visibility).toEqual(wanted?.visibility);
    }));

  it('keeps the commit that a content comes from, whoever moves its state later', () =>
    within(bench, async session => {
      if (!bench.keeps.commit) return;
      const later = { sha: 'decade'.padEnd(40, '1'), time: commit.time + 3600 };
      await mustRun(session, orderOf('publish'), desiredOf([climbon100]));
      await mustRun(session, orderOf('deprecate', ['climbon']), desiredOf([climbon100], later));
      const [product] = (await session.catalog()).products;
      expect(product).toMatchObject({ state: 'deprecated', contentCommit: commit });
      // A gateway that keeps only the commit of the content says so.
      if (bench.keeps.commit !== 'content') expect(product?.commit).toEqual(later);
    }));

  it('goes round the whole cycle: deprecate, back, retire, archive, back, restage, publish, retire, remove', () =>
    within(bench, async session => {
      await mustRun(session, orderOf('publish'), [climbon100]);
      for (const [command, expected, api] of [
        ['deprecate', 'deprecated', 'online'],
        ['publish', 'published', 'online'],
        ['deprecate', 'deprecated', 'online'],
        ['retire', 'retired', 'retired'],
        ['archive', 'archived', 'retired'],
        ['retire', 'retired', 'retired'],
        ['restage', 'staged', 'staged'],
        ['publish', 'published', 'online'],
        ['retire', 'retired', 'retired'],
        ['remove', undefined, undefined],
      ] as const) {
        await mustRun(session, orderOf(command, ['climbon:1.0.0']), [climbon100]);
        const states = statesOf(await session.catalog());
        expect([states['climbon:1.0.0'], states['routes:1.0.0']], command).toEqual([expected, api]);
        const again = await mustRun(session, orderOf(command, ['climbon:1.0.0']), [climbon100]);
        expect(again.plan?.steps, command).toEqual([]);
      }
      expect(await session.catalog()).toEqual({ products: [], apis: [] });
    }));

  it('keeps the days of a deprecation', () =>
    within(bench, async session => {
      if (!bench.keeps.dates) return;
      await mustRun(session, orderOf('publish'), [climbon100]);
      await mustRun(session, orderOf('deprecate', ['climbon']));
      const [product] = (await session.catalog()).products;
      expect(product).toMatchObject({ deprecatedOn: '2026-11-21', sunsetOn: '2027-05-20' });
      await mustRun(session, orderOf('publish', ['climbon:1.0.0']), [climbon100]);
      expect((await session.catalog()).products[0]).not.toHaveProperty('sunsetOn');
    }));

  it('switches one API off and on without touching the others', () =>
    within(bench, async session => {
      await mustRun(session, orderOf('publish'), [climbon100]);
      await mustRun(session, orderOf('offline', ['routes:1.0.0']));
      expect(statesOf(await session.catalog())).toEqual({ ...scenarios[0]!.after, 'routes:1.0.0': 'offline' });
      expect((await mustRun(session, orderOf('offline', ['routes']))).plan?.steps).toEqual([]);
      await mustRun(session, orderOf('online', ['routes:1.0.0']));
      expect(statesOf(await session.catalog())).toEqual(scenarios[0]!.after);
    }));

  it('keeps one copy of an API that two products share, and retires it with the last', () =>
    within(bench, async session => {
      const tourism = { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0'), destinations('1.0.0')] };
      await mustRun(session, orderOf('publish'), [climbon100, tourism]);
      expect((await session.catalog()).apis.map(refText)).toEqual([
        'climbing-destinations:1.0.0',
        'routes:1.0.0',
        'trails:1.0.0',
      ]);
      await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon100, tourism]);
      const one = statesOf(await session.catalog());
      expect([one['routes:1.0.0'], one['trails:1.0.0']]).toEqual(['online', 'retired']);
      await mustRun(session, orderOf('retire', ['tourism:1.0.0']), [climbon100, tourism]);
      expect(statesOf(await session.catalog())['routes:1.0.0']).toBe('retired');
    }));

  it('changes a version in place without production mode, refuses it with', () =>
    within(bench, async session => {
      const other = {
        ...climbon100,
        apis: [routes('1.0.0', { operations: ['GET /routes', 'POST /routes'] }), trails('1.0.0')],
      };
      await mustRun(session, orderOf('publish'), [climbon100]);
      const refused = await session.run(orderOf('publish'), [other]);
      expect([refused.exitCode, refused.result]).toEqual([1, 'refused']);
      session.productionMode = false;
      session.gateway.setProductionMode?.(false);
      await mustRun(session, orderOf('publish'), [other]);
      const [product] = (await session.catalog()).products;
      expect(desiredOf([other]).products[0]!.digest.startsWith(product?.digest ?? 'none')).toBe(true);
      expect((await mustRun(session, orderOf('publish'), [other])).plan?.steps).toEqual([]);
    }));

  it('moves subscriptions only where it is told to', () =>
    within(bench, async session => {
      const { gateway } = session;
      if (!bench.keeps.subscriptions || !gateway.subscribe || !gateway.subscriptions) return;
      await mustRun(session, orderOf('publish'), [climbon100]);
      gateway.subscribe({ name: 'climbon', version: '1.0.0' }, 'gold', 'alpine-club');
      await mustRun(session, orderOf('stage'), [climbon200]);
      await mustRun(session, scenarios[2]!.order, [climbon200]);
      expect(gateway.subscriptions()).toEqual({ 'climbon:1.0.0 gold': ['alpine-club'] });
      const lost = await session.run(orderOf('retire', ['climbon:1.0.0']), [climbon200]);
      expect([lost.exitCode, lost.says.join()]).toEqual([2, expect.stringContaining('1 of the plan gold')]);
      await mustRun(session, orderOf('execute-migration-target', ['climbon:1.0.0']), [climbon200]);
      expect(gateway.subscriptions()).toEqual({ 'climbon:2.0.0 premium': ['alpine-club'] });
      await mustRun(session, orderOf('retire', ['climbon:1.0.0']), [climbon200]);
    }));

  it('keeps migration targets', () =>
    within(bench, async session => {
      if (!bench.keeps.migrationTargets) return;
      await prepared(session, scenarios[2]!);
      await mustRun(session, scenarios[2]!.order, [climbon200]);
      const old = (await session.catalog()).products.find(one => one.version === '1.0.0');
      expect(old?.migrationTargets).toEqual([
        { product: { name: 'climbon', version: '2.0.0' }, plans: new Map([['gold', 'premium']]) },
      ]);
    }));
}

function guards(bench: Bench): void {
  it('only reads in a dry run, and makes the same plan as the run', () =>
    within(bench, async session => {
      await mustRun(session, orderOf('publish'), [climbon100]);
      await mustRun(session, orderOf('stage'), [climbon101]);
      await mustRun(session, orderOf('stage'), [climbon200]);
      for (const { order, products } of scenarios.slice(1)) {
        const from = session.gateway.log().length;
        const dry = await session.run(order, products, { dryRun: true });
        expect([dry.result, dry.exitCode]).toEqual(['planned', 0]);
        expect(dry.plan?.steps.length).toBeGreaterThan(0);
        expect(writesSince(session, from)).toEqual([]);
      }
      const { order, products } = scenarios[1]!;
      const dry = await session.run(order, products, { dryRun: true });
      expect((await mustRun(session, order, products)).plan?.digest).toBe(dry.plan?.digest);
    }));

  // What follows is the core's: what a variant differs in has no part in it.
  if (bench.isVariant && !isFull) return;

  it('refuses a plan that no longer fits, before it writes', () =>
    within(bench, async session => {
      const { plan } = await session.run(orderOf('publish'), [climbon100], { dryRun: true });
      await mustRun(session, orderOf('stage'), [climbon100]);
      const from = session.gateway.log().length;
      const late = await session.run(orderOf('publish'), [climbon100], {
        expected: { digest: plan!.digest, plan: plan! },
      });
      expect([late.exitCode, late.says]).toEqual([2, [expect.stringContaining('the state of the gateway')]]);
      expect(writesSince(session, from)).toEqual([]);
    }));

  it('lets no content in that breaks what consumers have, where the version does not say so', () =>
    within(bench, async session => {
      await mustRun(session, orderOf('publish'), [climbon100]);
      session.productionMode = false;
      session.gateway.setProductionMode?.(false);
      const provider = await session.gateway.provider();
      const attempt = async (product: ProductSample, isKnown = true): Promise<RunReport> => {
        const order = orderOf('publish');
        const desired = desiredOf([product]);
        const [before] = desiredOf([climbon100]).products;
        const means = {
          provider,
          name: 'test',
          productionMode: true,
          contentAt: async () => (isKnown ? before : undefined),
        };
        const comparing = {
          order,
          desired,
          session: means as unknown as GatewaySession,
          config: noConfig,
          limits: defaultLimits,
        };
        return session.run(order, desired, {
          whyBreaking: (target, catalog) => whyBreaking(target, catalog, comparing, { cwd: '/', now: () => 0 } as Io),
        });
      };
      const from = session.gateway.log().length;
      const narrow = { ...climbon100, apis: [routes('1.0.0', { operations: ['GET /routes'] }), trails('1.0.0')] };
      const refused = await attempt(narrow);
      expect([refused.exitCode, refused.says]).toEqual([
        1,
        [
          expect.stringMatching(
            /^This content of routes:1\.0\.0 breaks its consumers: GET \/routes\/\{id\}: .*2\.0\.0\.$/,
          ),
        ],
      ]);
      if (!provider.documents) {
        const unknown = await attempt(narrow, false);
        expect([unknown.exitCode, unknown.says.join()]).toEqual([1, expect.stringContaining('cannot be shown')]);
      }
      expect(writesSince(session, from)).toEqual([]);
      const next = { name: 'climbon', version: '2.0.0', apis: [routes('2.0.0', { operations: ['GET /routes'] })] };
      expect((await attempt(next)).exitCode).toBe(0);
    }));

  it('lets a second run in only when the first has ended', () =>
    within(bench, async session => {
      const provider = await session.gateway.provider();
      if (!provider.lock) return;
      const lock = await provider.lock('another run', 600);
      await expect(session.run(orderOf('publish'), [climbon100])).rejects.toThrow('another run');
      expect(await session.catalog()).toEqual({ products: [], apis: [] });
      await lock.release();
      await mustRun(session, orderOf('publish'), [climbon100]);
    }));
}

function writesSince({ gateway }: Session, from: number): string[] {
  return gateway
    .log()
    .slice(from)
    .filter(line => !line.startsWith('GET '));
}

interface Tally {
  writes: number;
  runs: number;
  wentThrough: number;
  stopped: number;
  killed: number;
  resumed: number;
  rolledBack: number;
}

interface Fault {
  readonly write: number;
  readonly kind: FaultKind;
}

/** By what is written: its method and place, without names, versions and ids. */
function classOf(write: string): string {
  const [method = '', place = ''] = write.split(' ');
  const segments = place.split('?')[0]!.split('/');
  return `${method} ${segments.map(one => (/\d|.{25}/.test(one) ? '*' : one)).join('/')}`;
}

/**
 * Each kind of fault, and each class of writes, at least once; `turn` shifts which meets which, so that other scenarios have
 * other pairs. A class stands for all its writes: the code under test does not tell them apart.
 */
function sample(writes: readonly string[], kinds: readonly FaultKind[], turn: number): Fault[] {
  const classes = writes.map(classOf);
  const places = classes.flatMap((one, at) => (classes.indexOf(one) === at ? [at + 1] : []));
  const pick = <One>(list: readonly One[], at: number): One => list[at % list.length]!;
  return Array.from({ length: Math.max(places.length, kinds.length) }, (_, at) => ({
    write: pick(places, at),
    kind: pick(kinds, at + turn),
  }));
}

/**
 * Every scenario × every write × every fault, and after each both the same command again elsewhere and rollback; without
 * `FULL_MATRIX=1` the sample, and after each one of the two.
 */
function matrix(bench: Bench, beginnings: readonly Begin[]): void {
  const tally: Tally = { writes: 0, runs: 0, wentThrough: 0, stopped: 0, killed: 0, resumed: 0, rolledBack: 0 };
  afterAll(() => {
    const { writes, runs, wentThrough, stopped, killed, resumed, rolledBack } = tally;
    const part = isFull ? 'every one' : 'a sample';
    console.log(
      `fault matrix, ${bench.name}: ${scenarios.length} scenarios with ${writes} writes × ${bench.faults.length} faults × resume and rollback, ${part}: ${runs} runs; ` +
        `${wentThrough} went through, ${stopped} stopped with 3, ${killed} were killed; ${resumed} resumed elsewhere to the same end, ${rolledBack} rolled back to the state before; strangers' objects equal in all`,
    );
  });

  it('goes on with a rollback that was cut off', { timeout: 600_000 }, () =>
    rollbackGoesOn(bench, beginnings[1]!, scenarios[1]!),
  );

  it.each(scenarios)('$name ends well after any fault at any write', { timeout: 600_000 }, async scenario => {
    const begin = beginnings[scenarios.indexOf(scenario)]!;
    const clean = await begin();
    const [from, asked] = [clean.gateway.faults.writes, clean.gateway.log().length];
    await mustRun(clean, scenario.order, scenario.products);
    const writes = clean.gateway.faults.writes - from;
    const made = writesSince(clean, asked);
    const end = await clean.gateway.dump();
    await clean.gateway.close?.();
    expect(writes).toBeGreaterThan(0);
    tally.writes += writes;
    if (isFull) {
      for (const kind of bench.faults) {
        for (let write = 1; write <= writes; write++) {
          await resumes(begin, scenario, { write, kind }, end, tally);
          await rollsBack(begin, scenario, { write, kind }, tally);
        }
      }
      return;
    }
    expect(made.length).toBe(writes);
    const turn = scenarios.indexOf(scenario);
    const kinds = bench.faults.filter((_, at) => !bench.isVariant || at % scenarios.length === turn);
    for (const [at, fault] of sample(made, kinds, 3 * turn).entries()) {
      if (bench.isVariant && at >= kinds.length) break;
      if ((at + turn) % 2 === 0) await resumes(begin, scenario, fault, end, tally);
      else await rollsBack(begin, scenario, fault, tally);
    }
  });
}

/** A rollback that is cut off, or fails, at every write (of a sample at each fifth, or tenth) goes on when it is asked for again. */
async function rollbackGoesOn(bench: Bench, begin: Begin, scenario: Scenario): Promise<void> {
  // Of these the second leaves less to go by: the write is done, and nobody was told.
  const wanted: readonly FaultKind[] = bench.isVariant && !isFull ? ['killed-after'] : ['fails-before', 'killed-after'];
  const kinds = bench.faults.filter(kind => wanted.includes(kind));
  const stride = isFull ? 1 : bench.isVariant ? 10 : 5;
  const before = await dumpOf(begin);
  const end = endOf(begin, scenario);
  for (const kind of kinds) {
    for (let write = 1, isOver = false; !isOver; write += stride) {
      const session = await end();
      const { gateway } = session;
      const writes = gateway.faults.writes;
      gateway.faults.arm(write, kind);
      try {
        await session.rollback();
      } catch (error) {
        // The lock may be what was refused.
        if (!(error instanceof Killed) && (error as { exitCode?: number }).exitCode !== 3) throw error;
      }
      isOver = gateway.faults.writes - writes < write;
      gateway.faults.disarm();
      gateway.expireLocks();
      const again = await session.rollback();
      expect(again.exitCode, `${kind} at write ${write} of the rollback: ${again.says.join(' ')}`).toBe(0);
      expect(await gateway.dump(), `${kind} at write ${write} of the rollback`).toBe(before);
      await gateway.close?.();
    }
  }
}

async function dumpOf(open: Begin): Promise<string> {
  const { gateway } = await open();
  const dump = await gateway.dump();
  await gateway.close?.();
  return dump;
}

/** Carries out the scenario with the fault; gives false where it went through all the same. */
async function failing(
  session: Session,
  { order, products }: Scenario,
  { write, kind }: Fault,
  tally: Tally,
): Promise<boolean> {
  const { gateway } = session;
  tally.runs++;
  gateway.faults.arm(write, kind);
  let report: RunReport | undefined;
  try {
    report = await session.run(order, products);
  } catch (error) {
    if (error instanceof Killed) tally.killed++;
    // The lock, or a read, was refused: nothing was begun.
    else if ((error as { exitCode?: number }).exitCode === 3) tally.stopped++;
    else throw error;
  }
  gateway.faults.disarm();
  gateway.expireLocks();
  if (report?.exitCode === 0) tally.wentThrough++;
  else if (report) {
    expect([report.exitCode, report.result]).toEqual([3, expect.stringMatching(/^(failed|unverified)$/)]);
    expect(report.says.join(' ')).toMatch(/rollback/);
    tally.stopped++;
  }
  return report?.exitCode !== 0;
}

async function resumes(begin: Begin, scenario: Scenario, fault: Fault, end: string, tally: Tally): Promise<void> {
  const label = `${fault.kind} at write ${fault.write}, then the same command elsewhere`;
  const session = await begin();
  const { gateway } = session;
  try {
    const strangers = await gateway.strangers();
    const hasFailed = await failing(session, scenario, fault, tally);
    // Another machine: no journal of the run that failed.
    const elsewhere = sessionAt(gateway);
    const again = await elsewhere.run(scenario.order, scenario.products);
    expect([again.exitCode, again.says], label).toEqual([0, []]);
    // Equal to the end of a run without faults, after which there is nothing to do (`carries out …`).
    expect(await gateway.dump(), label).toBe(end);
    expect(await gateway.strangers(), label).toBe(strangers);
    if (hasFailed) tally.resumed++;
  } finally {
    await gateway.close?.();
  }
}

async function rollsBack(begin: Begin, scenario: Scenario, fault: Fault, tally: Tally): Promise<void> {
  const label = `${fault.kind} at write ${fault.write}, then rollback`;
  const session = await begin();
  const { gateway } = session;
  try {
    const [before, strangers] = [await gateway.dump(), await gateway.strangers()];
    await failing(session, scenario, fault, tally);
    const own = session.journals.logs.some(log => begunSteps(log).length > 0);
    if (own) {
      const back = await session.rollback();
      expect([back.exitCode, back.says], label).toEqual([0, [expect.stringContaining('Taken back')]]);
      tally.rolledBack++;
    }
    expect(await gateway.dump(), label).toBe(before);
    expect(await gateway.strangers(), label).toBe(strangers);
  } finally {
    await gateway.close?.();
  }
}
