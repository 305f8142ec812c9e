/** One run from the first look to the verdict: guards, approved plans, approvals, two runs at once, rollback of what was cut off. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interruptionOf } from '../../src/commands/gateway/interruption.ts';
import { UserError } from '../../src/errors.ts';
import type { History, Relation } from '../../src/gateway/guards.ts';
import type { GatewayPlan } from '../../src/gateway/plan.ts';
import type { Provider } from '../../src/gateway/provider.ts';
import { runOrder } from '../../src/gateway/run.ts';
import { fakeIo } from '../support/io.ts';
import {
  climbon100,
  climbon101,
  climbon200,
  memoryJournals,
  mustRun,
  orderOf,
  type Session,
  sameHistory,
  sessionAt,
  statesOf,
} from './conformance.ts';
import { fakeClock, Killed } from './faults.ts';
import { commit, desiredOf, routes, trails } from './products.ts';
import { memoryProvider } from './providers/memory.ts';
import { memoryBench } from './providers/memory-bench.ts';
import { MemoryGateway } from './providers/memory-gateway.ts';

function scene(): Session & { memory: MemoryGateway } {
  const bench = memoryBench();
  return Object.assign(sessionAt(bench), { memory: bench.memory });
}

const writesOf = (memory: MemoryGateway): string[] => memory.log.filter(line => !line.startsWith('GET'));

describe('ownership (T-26)', () => {
  const bears = { name: 'bears-and-more', version: '1.0.0', apis: [{ name: 'bears', version: '1.0.0' }] };

  it('reports a name that a stranger has, and takes it over only when told to', async () => {
    const session = scene();
    const report = await session.run(orderOf('publish'), [bears]);
    expect(report).toMatchObject({ exitCode: 2, result: 'refused' });
    expect(report.says.join()).toMatch(
      /API "bears:1\.0\.0", which bears-and-more:1\.0\.0 needs, belongs to parks.*--adopt/,
    );
    expect(writesOf(session.memory)).toEqual([]);
    await mustRun(session, orderOf('publish', [], { adopt: true }), [bears]);
    expect(session.memory.apis.get('bears:1.0.0')?.owner).toBe('specgate');
  });

  it('deletes everything only when told to', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const refused = await session.run(orderOf('publish'), []);
    expect(refused).toMatchObject({ exitCode: 2, says: [expect.stringContaining('--allow-delete-all')] });
    await mustRun(session, orderOf('publish', [], { allowDeleteAll: true }), []);
    expect(await session.catalog()).toEqual({ products: [], apis: [] });
    expect([...session.memory.apis.keys()]).toEqual(['bears:1.0.0']);
  });

  it('stops where more would be deleted than the limit says', async () => {
    const session = scene();
    session.productionMode = false;
    await mustRun(session, orderOf('publish'), [climbon100]);
    const less = { ...climbon100, apis: [routes('1.0.0')] };
    const stopped = await session.run(orderOf('publish'), [less], { maxDeletions: 33 });
    expect(stopped).toMatchObject({
      exitCode: 2,
      says: [expect.stringMatching(/deletes 1 of our 3 objects.*--max-deletions 34/)],
    });
    await mustRun(session, orderOf('publish'), [less], { maxDeletions: 34 });
  });
});

describe('an old commit (T-18)', () => {
  const history = (relation: Relation): History => ({ head: commit, relationOf: () => relation });
  const wanted = { ...climbon100, version: '1.0.2' };

  it.each([
    ['same', 0, ''],
    ['ancestor', 0, ''],
    ['descendant', 2, 'newer than this checkout'],
    ['diverged', 2, '--adopt'],
    ['unknown', 2, '--adopt'],
    ['shallow', 2, 'fetch-depth: 0'],
  ] as const)('is refused where the recorded commit is %s: exit %i', async (relation, exitCode, says) => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const report = await session.run(orderOf('publish'), [wanted], { history: history(relation) });
    expect(report.exitCode).toBe(exitCode);
    expect(report.says.join()).toContain(says);
  });

  it('is refused where there is no repository to tell', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const nowhere: History = { head: undefined, relationOf: () => 'unknown' };
    const report = await session.run(orderOf('publish'), [wanted], { history: nowhere });
    expect(report).toMatchObject({ exitCode: 2, says: [expect.stringContaining('no git repository')] });
  });

  it('can be adopted where histories parted, never where ours is older', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const adopt = orderOf('publish', [], { adopt: true });
    expect((await session.run(adopt, [wanted], { history: history('descendant') })).exitCode).toBe(2);
    expect((await session.run(adopt, [wanted], { history: history('diverged') })).exitCode).toBe(0);
  });

  it('does not matter where there is nothing to do, nor for another line of products', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const old = history('descendant');
    expect(await session.run(orderOf('publish'), [climbon100], { history: old })).toMatchObject({
      result: 'unchanged',
    });
    const other = { ...climbon100, name: 'hiking', apis: [trails('1.0.0')] };
    expect((await session.run(orderOf('publish', ['hiking']), [other], { history: old })).exitCode).toBe(0);
  });
});

describe('an approved plan (T-17)', () => {
  const order = orderOf('publish');

  async function approved(session: Session): Promise<GatewayPlan> {
    const { plan } = await session.run(order, [climbon100], { dryRun: true });
    return plan!;
  }

  it('is carried out when nothing moved', async () => {
    const session = scene();
    const plan = await approved(session);
    await mustRun(session, order, [climbon100], { expected: { digest: plan.digest, plan } });
  });

  const other = { ...climbon100, apis: [routes('1.0.0', { description: 'Other.' }), trails('1.0.0')] };
  it.each([
    ['a document', 'the config or a document', {}, desiredOf([other])],
    ['the tool', 'the version of specgate', { tool: '0.0.1' }, desiredOf([climbon100])],
    ['the commit', 'the commit', {}, desiredOf([climbon100], { ...commit, sha: 'd'.repeat(40) })],
    ['the order', 'the command and its options', { order: orderOf('publish', ['climbon']) }, desiredOf([climbon100])],
  ])(
    'is refused when %s changed',
    async (_, says, { order: asked = order, ...options }: { order?: typeof order; tool?: string }, desired) => {
      const session = scene();
      const plan = await approved(session);
      const from = writesOf(session.memory).length;
      const report = await session.run(asked, desired, { ...options, expected: { digest: plan.digest, plan } });
      expect(report).toMatchObject({ exitCode: 2, result: 'refused' });
      expect(report.says.join()).toContain(says);
      expect(writesOf(session.memory).slice(from)).toEqual([]);
    },
  );

  it('is refused when the gateway moved, be it only what the digest alone tells', async () => {
    const session = scene();
    const plan = await approved(session);
    await mustRun(session, orderOf('stage'), [climbon100]);
    const report = await session.run(order, [climbon100], { expected: { digest: plan.digest } });
    expect(report).toMatchObject({ exitCode: 2, says: [expect.stringContaining(plan.digest)] });
  });

  it('is refused when the gateway moves between the look and the first write', async () => {
    const session = scene();
    const provider = memoryProvider(session.memory);
    let looks = 0;
    const moving: Provider = {
      ...provider,
      async read(reading) {
        if (++looks === 2) session.memory.subscriptions.set('climbon:0.9.0 gold', new Map([['x', undefined]]));
        return provider.read(reading);
      },
    };
    const report = await session.run(order, [climbon100], { provider: moving });
    expect(report).toMatchObject({ exitCode: 2, says: [expect.stringContaining('The gateway changed')] });
    expect(session.memory.products.size).toBe(0);
    expect(session.memory.lockedBy).toBeUndefined();
  });
});

describe('approvals', () => {
  function waiting(): ReturnType<typeof scene> {
    const session = scene();
    session.memory.needsApproval = true;
    return session;
  }

  it('end a run well, with a notice, and the next run goes on when it was given', async () => {
    const session = waiting();
    const first = await session.run(orderOf('publish'), [climbon100]);
    expect(first).toMatchObject({
      exitCode: 0,
      result: 'pending',
      says: [expect.stringContaining('waits for an approval')],
    });
    expect(first.steps.map(({ step, status }) => [step.entity, status])).toEqual([
      ['API', 'done'],
      ['API', 'done'],
      ['product', 'pending'],
      ['product', 'not-attempted'],
    ]);
    expect(statesOf(await session.catalog())['climbon:1.0.0']).toBe('pre-staged');
    expect(await session.run(orderOf('publish'), [climbon100])).toMatchObject({ exitCode: 0, result: 'pending' });
    session.memory.decide('climbon:1.0.0', true);
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect(statesOf(await session.catalog())['climbon:1.0.0']).toBe('published');
  });

  it.each([
    ['given', true, 0, 'applied', 'climbon:1.0.0 was approved at the gateway and is published now.'],
    ['refused', false, 3, 'pending', 'was refused'],
    ['not given', undefined, 3, 'pending', 'did not come within 600 seconds'],
  ] as const)('are waited for: %s', async (_, decision, exitCode, result, says) => {
    const session = waiting();
    const clock = fakeClock();
    let sleeps = 0;
    const impatient = {
      ...clock,
      async sleep(ms: number): Promise<void> {
        await clock.sleep(ms);
        if (++sleeps === 3 && decision !== undefined) session.memory.decide('climbon:1.0.0', decision);
      },
    };
    const report = await session.run(orderOf('publish'), [climbon100], { waitApprovalSeconds: 600, clock: impatient });
    expect(report).toMatchObject({ exitCode, result });
    expect(report.says.join()).toContain(says);
  });

  it.each([
    ['given', true, 0, 'applied', 'is published now'],
    ['refused', false, 3, 'pending', 'was refused'],
  ] as const)('are seen that were %s before the first look', async (_, decision, exitCode, result, says) => {
    const session = waiting();
    let asked = false;
    session.memory.listeners.push(() => {
      const isWaiting = session.memory.products.get('climbon:1.0.0')?.state === 'pre-staged';
      // The answer is on its way when somebody decides.
      if (isWaiting && !asked) queueMicrotask(() => session.memory.decide('climbon:1.0.0', decision));
      asked ||= isWaiting;
    });
    const report = await session.run(orderOf('publish'), [climbon100], { waitApprovalSeconds: 600 });
    expect(report).toMatchObject({ exitCode, result });
    expect(report.says.join()).toContain(says);
  });

  it('are taken back with what came after them', async () => {
    const session = waiting();
    await session.run(orderOf('publish'), [climbon100]);
    session.memory.decide('climbon:1.0.0', true);
    await mustRun(session, orderOf('publish'), [climbon100]);
    expect((await session.rollback()).exitCode).toBe(0);
    expect(await session.catalog()).toEqual({ products: [], apis: [] });
  });

  it('hold up all that hangs on them: a successor that waits leaves the old version as it is', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon101]);
    const provider = memoryProvider(session.memory);
    const asking: Provider = {
      ...provider,
      apply: async step =>
        step.product === 'climbon:1.0.1' && step.entity === 'product' ? { outcome: 'pending' } : provider.apply(step),
    };
    const order = orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']);
    const report = await session.run(order, [climbon101], { provider: asking });
    expect([report.exitCode, report.result]).toEqual([0, 'pending']);
    expect(statesOf(await session.catalog())).toMatchObject({
      'climbon:1.0.0': 'published',
      'climbon:1.0.1': 'staged',
    });
    const [, ...others] = report.steps.filter(({ step }) => step.entity === 'product');
    expect(others.map(({ status }) => status)).toEqual(['not-attempted', 'not-attempted']);
  });
});

describe('subscriptions', () => {
  it('that came while the run began stop what would end them (T-17)', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    const writes = writesOf(session.memory).filter(line => !line.includes('lock')).length;
    const provider = memoryProvider(session.memory);
    const late: Provider = {
      ...provider,
      // As at gateways whose state holds no subscriptions.
      read: async reading => ({ ...(await provider.read(reading)), digest: 'sha256:0' }),
      async lock(holder, seconds) {
        session.memory.subscribe({ name: 'climbon', version: '1.0.0' }, 'gold', 'alpine-club');
        return provider.lock!(holder, seconds);
      },
    };
    const report = await session.run(orderOf('retire', ['climbon:1.0.0']), [climbon100], { provider: late });
    expect([report.exitCode, report.says.join()]).toEqual([2, expect.stringContaining('1 of the plan gold')]);
    expect(writesOf(session.memory).filter(line => !line.includes('lock'))).toHaveLength(writes);
  });
});

describe('readiness', () => {
  it('shuts the gate before anything is written', async () => {
    const session = scene();
    const report = await session.run(orderOf('publish'), [climbon100], {
      whyNotReady: async () => ['R-07 is missing.'],
    });
    expect(report).toMatchObject({ exitCode: 1, result: 'refused', says: ['R-07 is missing.'] });
    expect(writesOf(session.memory)).toEqual([]);
  });
});

describe('the gateway', () => {
  it('that does not show what was written is no success', async () => {
    const session = scene();
    const provider = memoryProvider(session.memory);
    const slow: Provider = {
      ...provider,
      verify: async () => [{ entity: 'product', name: 'climbon', says: 'climbon is not live.' }],
    };
    const report = await session.run(orderOf('publish'), [climbon100], { provider: slow });
    expect(report).toMatchObject({
      exitCode: 3,
      result: 'unverified',
      says: [expect.stringContaining('climbon is not live.'), expect.anything()],
    });
  });

  it('takes no further step of a run whose lock ends soon, and the next run does the rest (T-18)', async () => {
    const session = scene();
    const clock = fakeClock();
    const provider = memoryProvider(session.memory);
    const slow: Provider = {
      ...provider,
      async apply(step) {
        await clock.sleep(8 * 60_000);
        return provider.apply(step);
      },
    };
    const report = await session.run(orderOf('publish'), [climbon100], { provider: slow, clock });
    expect(report).toMatchObject({ exitCode: 3, result: 'failed' });
    expect(report.says[0]).toContain('its lock at the gateway ends soon');
    expect(report.steps.map(({ status }) => status)).toEqual(['done', 'done', 'failed', 'not-attempted']);
    expect(session.memory.lockedBy).toBeUndefined();
    await mustRun(session, orderOf('publish'), [climbon100]);
  });

  it('begins no further step of a run that somebody stops, keeps the journal, and lets the lock go', async () => {
    const session = scene();
    const { memory } = session;
    const io = fakeIo();
    const { clock, listen } = interruptionOf(io);
    const forget = listen();
    const provider = memoryProvider(memory);
    const apply: Provider['apply'] = async step => {
      const receipt = await provider.apply(step);
      io.interrupt();
      return receipt;
    };
    const report = await session.run(orderOf('publish'), [climbon100], { provider: { ...provider, apply }, clock });
    forget();
    expect(report).toMatchObject({ exitCode: 3, result: 'failed' });
    expect(report.says.join(' ')).toMatch(/interrupted; what is left was not begun.*Applied: 1; failed: 1;/);
    expect(report.steps[0]!.status).toBe('done');
    expect([report.journal === null, memory.lockedBy]).toEqual([false, undefined]);
    await expect(clock.sleep(60_000)).rejects.toThrow('interrupted');
    expect((await mustRun(session, orderOf('publish'), [climbon100])).result).toBe('applied');
  });

  it('is let go when the run ends by an error', async () => {
    const session = scene();
    const journals = {
      ...memoryJournals(),
      open: () => {
        throw new UserError('No space left.');
      },
    };
    await expect(session.run(orderOf('publish'), [climbon100], { journals })).rejects.toThrow('No space left.');
    expect(session.memory.lockedBy).toBeUndefined();
    expect(session.memory.products.size).toBe(0);
  });

  it('that cannot be read ends the run before anything else', async () => {
    const session = scene();
    const provider = memoryProvider(session.memory);
    const deaf: Provider = { ...provider, read: () => Promise.reject(new UserError('No answer.', {}, 3)) };
    await expect(session.run(orderOf('publish'), [climbon100], { provider: deaf })).rejects.toMatchObject({
      exitCode: 3,
    });
    expect(writesOf(session.memory)).toEqual([]);
  });
});

describe('rollback', () => {
  it('takes back a run with the runs that it went on from', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('stage'), [climbon101]);
    const dump = (): string => JSON.stringify([[...session.memory.products].sort(), [...session.memory.apis].sort()]);
    const before = dump();
    const order = orderOf('replace', ['climbon:1.0.0', 'climbon:1.0.1']);
    session.memory.faults.arm(3, '5xx');
    const failed = await session.run(order, [climbon101]);
    expect(failed).toMatchObject({ exitCode: 3, result: 'failed' });
    expect(failed.says.join(' ')).toMatch(/Applied: 1; failed: 1; not attempted: [1-9]/);
    await mustRun(session, order, [climbon101]);
    const [, , first, second] = session.journals.logs;
    expect(second?.start.continues).toBe(first?.start.run);
    const back = await session.rollback();
    expect(back.exitCode).toBe(0);
    expect(dump()).toBe(before);
  });

  it('takes back what was done for some products alone', async () => {
    const session = scene();
    const hiking = { name: 'hiking', version: '1.0.0', apis: [{ name: 'peaks', version: '1.0.0' }] };
    await mustRun(session, orderOf('publish'), [climbon100, hiking]);
    expect((await session.rollback(['hiking'])).exitCode).toBe(0);
    expect(Object.keys(statesOf(await session.catalog()))).toEqual(['climbon:1.0.0', 'routes:1.0.0', 'trails:1.0.0']);
    expect(await session.rollback(['tourism'])).toMatchObject({
      exitCode: 2,
      says: [expect.stringContaining('did nothing for tourism')],
    });
    expect((await session.rollback()).exitCode).toBe(0);
    expect(await session.catalog()).toEqual({ products: [], apis: [] });
  });

  it('goes on when it was cut off itself', async () => {
    const session = scene();
    await mustRun(session, orderOf('publish'), [climbon100]);
    session.memory.faults.arm(3, 'killed-before');
    await expect(session.rollback()).rejects.toBeInstanceOf(Killed);
    session.memory.lockedBy = undefined;
    expect((await session.rollback()).exitCode).toBe(0);
    expect(await session.catalog()).toEqual({ products: [], apis: [] });
  });

  it('says so where there is no journal', async () => {
    expect(await scene().rollback()).toMatchObject({ exitCode: 2, says: [expect.stringContaining('.specgate/runs')] });
  });
});

describe('two runs at once (T-18)', () => {
  it('end as if one had come after the other, and the one that lost has written nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async scheduler => {
        const memory = new MemoryGateway();
        const run = async (products: Parameters<typeof desiredOf>[0]): Promise<{ code: number; wrote: number }> => {
          const plain = memory.connect();
          let wrote = 0;
          const gateway = {
            connect: () => async (method: string, path: string, body?: unknown) => {
              await scheduler.schedule(Promise.resolve(), `${method} ${path}`);
              if (method !== 'GET' && path !== '/lock') wrote++;
              return plain(method, path, body);
            },
          } as MemoryGateway;
          const means = {
            provider: memoryProvider(gateway),
            gateway: { name: 'test', productionMode: false },
            desired: desiredOf(products),
            history: sameHistory,
            journals: memoryJournals(),
            clock: fakeClock(),
            who: { actor: 'tester', where: 'here' },
            tool: 'x',
          };
          const options = { dryRun: false, yes: false, maxDeletions: 100, waitApprovalSeconds: 0 };
          try {
            return { code: (await runOrder(orderOf('publish'), options, means)).exitCode, wrote };
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            return { code: error.exitCode, wrote };
          }
        };
        const other = {
          ...climbon100,
          title: 'Climb on',
          apis: [routes('1.0.0', { description: 'Other.' }), trails('1.0.0')],
        };
        const both = Promise.all([run([climbon100]), run([other])]);
        await scheduler.waitFor(both);
        const [a, b] = await both;
        const [one, two] = [desiredOf([climbon100]).products[0]!, desiredOf([other]).products[0]!];
        const product = memory.products.get('climbon:1.0.0')!;
        const last = product.digest === one.digest ? one : two;
        expect(product.digest).toBe(last.digest);
        expect(memory.apis.get('routes:1.0.0')?.digest).toBe(last.apis[0]?.digest);
        for (const { code, wrote } of [a, b]) {
          expect([0, 2]).toContain(code);
          if (code === 2) expect(wrote).toBe(0);
        }
        expect(Math.min(a.code, b.code)).toBe(0);
        expect(memory.lockedBy).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

it('supersedes with dates that consumers can plan by', async () => {
  const session = scene();
  await mustRun(session, orderOf('publish'), [climbon100]);
  await mustRun(session, orderOf('stage'), [climbon200]);
  await mustRun(
    session,
    orderOf('supersede', ['climbon:1.0.0', 'climbon:2.0.0'], { plans: new Map([['gold', 'premium']]) }),
    [climbon200],
  );
  expect((await session.catalog()).products[0]).toMatchObject({ deprecatedOn: '2026-11-21', sunsetOn: '2027-05-20' });
});
