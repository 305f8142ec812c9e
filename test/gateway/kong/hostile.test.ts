/** A gateway that answers anything at all: every run ends with a sentence, and none with a write that the plan does not have (T-25). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { climbon100, climbon101, mustRun, orderOf, sessionAt } from '../conformance.ts';
import { isFull } from '../full-matrix.ts';
import { json } from '../server.ts';
import { kongBench } from './bench.ts';
import type { KongOptions } from './gateway.ts';
import type { Data } from './schema-engine.ts';

const places = [
  '/',
  '/services',
  '/routes',
  '/plugins',
  '/upstreams',
  '/schemas/services',
  '/schemas/plugins/key-auth',
  '/acls',
  '/config',
];

/** A value of any JSON type where one of another type stands. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, [], {}, '', -1, 1e308, 'specgate.product.a~b', ['specgate.owner.specgate']),
);

/** Replaces what stands at one place of an answer, chosen by numbers. */
function bent(answer: unknown, way: readonly number[], value: unknown): unknown {
  const [at, ...rest] = way;
  if (at === undefined || typeof answer !== 'object' || answer === null) return value;
  const keys = Object.keys(answer);
  if (keys.length === 0) return value;
  const key = keys[at % keys.length]!;
  const copy = (Array.isArray(answer) ? [...answer] : { ...answer }) as Data;
  copy[key] = bent((answer as Data)[key], rest, value);
  return copy;
}

it.each<[string, KongOptions]>([
  ['with a database', {}],
  ['without a database', { database: 'off' }],
  ['of 0.14.1', { version: '0.14.1' }],
])('a Kong %s that bends its answers', { timeout: 300_000 }, async (_, options) => {
  const bench = await kongBench(options);
  const tally = { refused: 0, planned: 0 };
  try {
    const session = sessionAt(bench);
    await mustRun(session, orderOf('publish'), [climbon100]);
    await mustRun(session, orderOf('deprecate', ['climbon:1.0.0']), [climbon100]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.array(fc.nat(30), { minLength: 0, maxLength: 5 }),
        odd,
        fc.constantFrom('publish', 'retire', 'stage'),
        async (place, way, value, command) => {
          bench.kong.options.interrupt = (heard, response) => {
            const { pathname } = new URL(heard.url, 'http://kong');
            if (heard.method !== 'GET' || pathname !== place) return false;
            json(response, 200, bent(bench.kong.answer(heard).body, way, value));
            return true;
          };
          const from = bench.kong.heard.length;
          const products = [command === 'stage' ? climbon101 : climbon100];
          const names = command === 'retire' ? ['climbon:1.0.0'] : [];
          try {
            const { plan, exitCode } = await session.run(orderOf(command, names), products, { dryRun: true });
            expect([0, 1, 2, 3]).toContain(exitCode);
            if (plan) JSON.stringify(plan);
            tally.planned++;
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            // What the gateway says may end in its own way.
            expect(error.message).toMatch(/[.!?]$/);
            tally.refused++;
          }
          expect(bench.kong.heard.slice(from).every(({ method }) => method === 'GET')).toBe(true);
        },
      ),
      { numRuns: isFull ? 500 : 40 },
    );
  } finally {
    await bench.close?.();
  }
  expect(Math.min(tally.refused, tally.planned)).toBeGreaterThan(0);
});
