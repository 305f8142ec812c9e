/** Whatever runs, whatever is in its way: objects without our owner tag are the same, byte for byte, afterwards (T-26). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { climbon100, climbon101, climbon200, orderOf, sessionAt } from '../conformance.ts';
import { faultKinds } from '../faults.ts';
import { isFull } from '../full-matrix.ts';
import { destinations, type ProductSample, routes } from '../products.ts';
import { type KongBench, kongBench } from './bench.ts';
import type { KongOptions } from './gateway.ts';

const tourism: ProductSample = { name: 'tourism', version: '1.0.0', apis: [routes('1.0.0'), destinations('1.0.0')] };
const products: readonly ProductSample[] = [climbon100, climbon101, climbon200, tourism];

/** Names that ours have too, and others; kinds as their makers would have them. */
const names = [
  'routes-1-0-0',
  'trails-1-0-0',
  'routes-1-0-0_get-routes',
  'specgate.product.specgate.climbon~1.0.0',
  'zebra',
  'specgate',
];
const tags: readonly (readonly string[] | null)[] = [
  null,
  [],
  ['specgate.owner.parks'],
  ['specgate.owner.specgate2'],
  ['specgate.owner'],
  ['specgate.owner.specgate', 'specgate.repository.bcgov%2Fother'],
  ['specgate.api.routes~1.0.0', 'specgate.state.published'],
  ['specgate.product.climbon~1.0.0', 'specgate.role.product'],
];

const stranger = fc.record({
  kind: fc.constantFrom('services', 'routes', 'upstreams', 'plugins'),
  name: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...names) },
    { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{3,6}$/) },
  ),
  tags: fc.constantFrom(...tags),
  plugin: fc.constantFrom('key-auth', 'acl', 'cors', 'correlation-id'),
});

const command = fc.record({
  command: fc.oneof(
    { weight: 3, arbitrary: fc.constant('publish' as const) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'stage',
        'deprecate',
        'retire',
        'archive',
        'restage',
        'remove',
        'replace',
        'supersede',
        'rollback',
        'empty',
      ),
    },
  ),
  product: fc.nat(products.length - 1),
  other: fc.nat(products.length - 1),
  fault: fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...faultKinds)), {
    nil: undefined,
    freq: 3,
  }),
});

function addStrangers(
  { kong }: KongBench,
  list: readonly (typeof stranger extends fc.Arbitrary<infer T> ? T : never)[],
): void {
  const { store } = kong;
  for (const [index, one] of list.entries()) {
    const named = { name: one.name, tags: one.tags };
    try {
      if (one.kind === 'services') store.insert('services', { ...named, host: `theirs-${index}` });
      if (one.kind === 'upstreams') store.insert('upstreams', named);
      if (one.kind === 'routes')
        store.insert('routes', {
          ...named,
          paths: [`/theirs-${index}`],
          service: { id: store.all('services')[0]!.id },
        });
      if (one.kind === 'plugins') {
        const service = store.all('services').find(({ name }) => name === one.name) ?? store.all('services')[0]!;
        store.insert('plugins', {
          name: one.plugin,
          tags: one.tags,
          service: { id: service.id },
          ...(one.plugin === 'acl' && { config: { allow: ['x'] } }),
        });
      }
    } catch {
      // A name that is taken: one is enough.
      expect(store.all(one.kind).length).toBeGreaterThan(0);
    }
  }
}

describe.each<[string, KongOptions, number]>([
  ['3.9.1', { version: '3.9.1' }, isFull ? 200 : 15],
  ['2.8.1', { version: '2.8.1' }, isFull ? 100 : 6],
  ['3.9.1 without a database', { version: '3.9.1', database: 'off' }, isFull ? 100 : 10],
])('Kong %s', (_, options, numRuns) => {
  it('leaves strangers as they are', { timeout: 600_000 }, async () => {
    let writes = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(stranger, { maxLength: 6 }),
        fc.array(command, { minLength: 1, maxLength: 5 }),
        async (others, commands) => {
          const bench = await kongBench(options);
          try {
            addStrangers(bench, others);
            const before = await bench.strangers();
            const session = sessionAt(bench);
            for (const { command: name, product, other, fault } of commands) {
              const [one, two] = [products[product]!, products[other]!];
              if (fault) bench.faults.arm(...fault);
              const run = async (): Promise<unknown> => {
                if (name === 'rollback') return session.rollback();
                if (name === 'empty') return session.run(orderOf('publish', [], { allowDeleteAll: true }), []);
                const isPair = name === 'replace' || name === 'supersede';
                const refs = isPair
                  ? [`${one.name}:${one.version}`, `${two.name}:${two.version}`]
                  : [`${one.name}:${one.version}`];
                return session.run(orderOf(name, refs), [isPair ? two : one], { yes: true });
              };
              // Refused, failed or killed: what counts is what it has done.
              await run().catch(() => undefined);
              bench.faults.disarm();
              bench.expireLocks();
              expect(await bench.strangers(), `after ${name}`).toBe(before);
            }
            writes += bench.kong.faults.writes;
          } finally {
            await bench.close?.();
          }
        },
      ),
      { numRuns },
    );
    expect(writes).toBeGreaterThan(isFull ? numRuns : 0);
  });
});
