/** What a Kong node says for readiness: which services are up, as far as it polls them. */
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { Admin } from '../../../src/gateway/providers/kong/admin.ts';
import { kongSays } from '../../../src/gateway/providers/kong/facts.ts';
import { type KongBench, kongBench } from './bench.ts';
import type { Version } from './schemas.ts';

const open: KongBench[] = [];
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close?.();
});

/** A node of this version (held to recordings by `recordings.test.ts`) with services behind three upstreams, and one without. */
async function node(version: Version): Promise<KongBench> {
  const bench = await kongBench({ version });
  open.push(bench);
  const { store, healths } = bench.kong;
  const targets = { a: ['10.0.0.1:80', '10.0.0.2:80', '10.0.0.3:80'], b: ['10.0.0.4:80'], c: ['10.0.0.5:80'] };
  for (const [name, list] of Object.entries(targets)) {
    const { id } = store.insert('upstreams', { name: `${name}.upstream` });
    for (const target of list) store.insert('targets', { upstream: { id }, target });
  }
  for (const [name, host] of [
    ['polled', 'a.upstream'],
    ['twin', 'a.upstream'],
    ['down', 'b.upstream'],
    ['unpolled', 'c.upstream'],
    ['plain', 'routes.gov.bc.ca'],
  ]) {
    store.insert('services', { name, host });
  }
  store.insert('services', { name: 'off', host: 'a.upstream', enabled: false });
  healths.set('10.0.0.1:80', 'HEALTHY').set('10.0.0.2:80', 'UNHEALTHY').set('10.0.0.4:80', 'DNS_ERROR');
  return bench;
}

describe('the facts of a Kong node', () => {
  it.each<Version>(['3.9.1', '2.8.1'])(
    '%s tell of services whose upstreams are polled, each asked once',
    async version => {
      const bench = await node(version);
      const { services = [], ...rest } = await (await bench.provider()).facts!();
      expect(rest).toEqual({ exists: true });
      expect(services.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
        { name: 'down', isUp: false, reason: '0 of 1 targets are healthy' },
        { name: 'polled', isUp: true, reason: '1 of 2 targets are healthy' },
        { name: 'twin', isUp: true, reason: '1 of 2 targets are healthy' },
      ]);
      const asked = bench.kong.heard.filter(({ url }) => url.includes('/health'));
      // Those of the neighbour are told too.
      expect(asked).toHaveLength(4);
      expect(bench.kong.heard.every(({ method }) => method === 'GET')).toBe(true);
    },
  );

  it.each([
    ['no list', { data: 'none' }],
    ['targets that are none', { data: [{ health: 'HEALTHY' }] }],
  ])('say that the answer cannot be right: %s', async (_, body) => {
    const bench = await node('3.9.1');
    bench.kong.options.interrupt = ({ url }, response) => {
      if (!url.includes('/health')) return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
      return true;
    };
    const facts = await (await bench.provider()).facts!();
    expect(facts.services).toBeUndefined();
    expect(facts.refused?.get('services')).toContain("is not Kong's");
  });

  it('say what was refused', async () => {
    const list = async (): Promise<never> => {
      throw new UserError('Kong refused.', {}, 3);
    };
    const facts = await kongSays({ list } as unknown as Admin);
    expect(facts.refused?.get('services')).toBe('Kong refused.');
    expect(facts.services).toBeUndefined();
  });
});
