/** Two publishers at one Kong, their requests in every order that a scheduler makes: one serial order, or a clean refusal (T-18). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refText } from '../../../src/gateway/model.ts';
import type { Order } from '../../../src/gateway/order.ts';
import type { RunReport } from '../../../src/gateway/run.ts';
import { climbon100, climbon101, memoryJournals, mustRun, orderOf, type Session, sessionAt } from '../conformance.ts';
import { isFull } from '../full-matrix.ts';
import { destinations, type ProductSample, routes } from '../products.ts';
import { kongBench } from './bench.ts';

/** Lets one request of one client through at a time; whose turn it is says `pick`. */
class Scheduler {
  readonly #waiting = new Map<string, () => void>();
  readonly #running = new Set<string>();
  readonly #pick: (clients: readonly string[]) => string;
  /** Whose requests went through, in order. */
  readonly trace: string[] = [];
  #isOn = false;

  constructor(pick: (clients: readonly string[]) => string) {
    this.#pick = pick;
  }

  /** Runs the clients to their ends. */
  async run(clients: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
    for (const name of Object.keys(clients)) this.#running.add(name);
    this.#isOn = true;
    await Promise.all(
      Object.entries(clients).map(async ([name, work]) => {
        await work();
        this.#running.delete(name);
        this.#step();
      }),
    );
    this.#isOn = false;
  }

  /** To be awaited by the server for each request. */
  gate(client: string): Promise<void> {
    if (!this.#isOn) return Promise.resolve();
    return new Promise(resolve => {
      this.#running.delete(client);
      this.#waiting.set(client, resolve);
      this.#step();
    });
  }

  #step(): void {
    if (this.#running.size > 0 || this.#waiting.size === 0) return;
    const names = [...this.#waiting.keys()].sort();
    const next = names.length === 1 ? names[0]! : this.#pick(names);
    const go = this.#waiting.get(next)!;
    this.#waiting.delete(next);
    this.#running.add(next);
    this.trace.push(next);
    go();
  }
}

interface Race {
  readonly name: string;
  readonly before: readonly (readonly [Order, readonly ProductSample[]])[];
  readonly a: (session: Session) => Promise<RunReport>;
  readonly b: (session: Session) => Promise<RunReport>;
}

const tourism: ProductSample = { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0'), destinations('1.0.0')] };

const races: readonly Race[] = [
  {
    name: 'two first publishes of products that share an API',
    before: [],
    a: session => session.run(orderOf('publish'), [climbon100]),
    b: session => session.run(orderOf('publish'), [tourism]),
  },
  {
    name: 'a replace and a deprecation of the same product',
    before: [
      [orderOf('publish'), [climbon100]],
      [orderOf('stage'), [climbon101]],
    ],
    a: session => session.run(orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']), [climbon101]),
    b: session => session.run(orderOf('deprecate', ['climbon:1.0.0']), [climbon100]),
  },
];

/** How a run ended: its exit code, also where it threw. */
async function ended(run: Promise<RunReport>): Promise<{ code: number; says: string }> {
  try {
    const { exitCode, says } = await run;
    return { code: exitCode, says: says.join(' ') };
  } catch (error) {
    return { code: (error as { exitCode?: number }).exitCode ?? -1, says: (error as Error).message };
  }
}

/** One race under one schedule: the end of both, what is there, and the writes of each. `beginning`: of an earlier race. */
async function race({ before, a, b }: Race, pick: ConstructorParameters<typeof Scheduler>[0], beginning?: unknown) {
  const scheduler = new Scheduler(pick);
  const names = new Map<string, string>();
  const bench = await kongBench({
    // Asking for validity changes nothing, and is done for several entities at a time.
    gate: async ({ token, url }) =>
      url.includes('/validate') ? undefined : scheduler.gate(names.get(token ?? '') ?? 'other'),
  });
  try {
    if (beginning !== undefined) bench.restore!(beginning);
    else for (const [order, products] of before) await mustRun(sessionAt(bench), order, products);
    const saved = bench.save!();
    const strangers = await bench.strangers();
    const from = bench.kong.heard.length;
    const session = (name: string): Session => {
      const provider = (): ReturnType<typeof bench.provider> => {
        const made = bench.provider();
        names.set(bench.lastToken(), name);
        return made;
      };
      return sessionAt({ ...bench, provider }, memoryJournals());
    };
    const [one, other] = [session('a'), session('b')];
    const ends: Record<string, { code: number; says: string }> = {};
    await scheduler.run({
      a: async () => {
        ends.a = await ended(a(one));
      },
      b: async () => {
        ends.b = await ended(b(other));
      },
    });
    expect(await bench.strangers()).toBe(strangers);
    const writes = bench.kong.heard
      .slice(from)
      .filter(({ method, url }) => method !== 'GET' && !url.includes('/validate'));
    const lockIds = new Set(writes.filter(({ text }) => text.includes('specgate.role.lock')).map(({ url }) => url));
    const locks = bench.kong.store.all('services').filter(({ name }) => String(name).startsWith('specgate.lock.'));
    return {
      ends,
      beginning: saved,
      dump: await bench.dump(),
      catalog: (await sessionAt(bench).catalog()).products
        .map(product => `${refText(product)} ${product.state}`)
        .sort(),
      requests: scheduler.trace.length,
      locks: locks.length,
      writesOf: (name: string) =>
        writes
          .filter(({ token, text }) => names.get(token ?? '') === name && !text.includes('specgate.role.lock'))
          .filter(({ method, url }) => !(method === 'DELETE' && lockIds.has(url)))
          .map(({ method, url }) => `${method} ${url}`),
    };
  } finally {
    await bench.close?.();
  }
}

/** All `a` before all `b`, or the other way round; or `b` after the n-th request of `a` to its end, and so on. */
function preempted(first: 'a' | 'b', after: number): (clients: readonly string[]) => string {
  let turns = 0;
  return clients => {
    const isFirst = turns++ < after;
    const wanted = isFirst ? first : first === 'a' ? 'b' : 'a';
    return clients.includes(wanted) ? wanted : clients[0]!;
  };
}

describe.each(races)('$name', one => {
  it('ends as one order after the other does, or with a run that was refused before it wrote', {
    timeout: 600_000,
  }, async () => {
    const first = await race(one, preempted('a', 1_000_000));
    const { beginning } = first;
    const serial = [first, await race(one, preempted('b', 1_000_000), beginning)];
    const length = Math.max(...serial.map(({ requests }) => requests));
    const results: Awaited<ReturnType<typeof race>>[] = [];
    const judge = (result: Awaited<ReturnType<typeof race>>, label: string): void => {
      const lost = ['a', 'b'].filter(name => result.ends[name]!.code !== 0);
      for (const name of lost) {
        expect(result.ends[name], label).toMatchObject({ code: 2 });
        expect(result.ends[name]!.says, label).toMatch(
          /holds the lock|changed while this run began|cannot be|take the same requests/,
        );
      }
      expect(lost.length, label).toBeLessThan(2);
      if (lost.length === 0)
        expect(
          serial.map(({ dump }) => dump),
          label,
        ).toContain(result.dump);
      expect(result.locks, label).toBe(0);
      results.push(result);
    };
    const step = Math.max(1, Math.floor(length / (isFull ? 48 : 4)));
    for (const who of ['a', 'b'] as const) {
      for (let after = 0; after <= length; after += step) {
        judge(await race(one, preempted(who, after), beginning), `${who} for ${after} requests, then the other`);
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.boolean()), async turns => {
        judge(
          await race(
            one,
            clients => {
              const { value } = turns.next() as { value: boolean };
              return value ? clients[0]! : clients.at(-1)!;
            },
            beginning,
          ),
          'by chance',
        );
      }),
      { numRuns: isFull ? 60 : 4 },
    );
    const both = results.filter(({ ends }) => ends.a!.code === 0 && ends.b!.code === 0).length;
    console.log(
      `${one.name}: ${results.length} interleavings, ${both} in which both went through, ${results.length - both} in which one was refused before its first write`,
    );
  });
});
