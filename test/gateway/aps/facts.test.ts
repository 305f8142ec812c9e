/** What the portal says for readiness: each part that it tells, and each that it refuses, by GET alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { type ApsBench, apsBench } from './bench.ts';
import type { ApsOptions } from './gateway.ts';

const open: ApsBench[] = [];
afterEach(async () => {
  for (const bench of open.splice(0)) await bench.close?.();
});

async function factsOf(options: ApsOptions = {}) {
  const bench = await apsBench(options);
  open.push(bench);
  const before = bench.aps.heard.length;
  const facts = await (await bench.provider()).facts!();
  const methods = new Set(bench.aps.heard.slice(before).map(({ method }) => method));
  return { facts, methods };
}

describe('the facts of a gateway of the portal', () => {
  it('tell whose it is, what runs, what is stored and what is shown', async () => {
    const { facts, methods } = await factsOf();
    expect(facts).toMatchObject({
      exists: true,
      organization: { name: 'ministry-of-citizens-services', unit: 'databc', enabled: true },
      domains: ['.api.gov.bc.ca'],
    });
    expect(facts.refused?.size).toBe(0);
    expect(facts.services?.length).toBeGreaterThan(0);
    for (const service of facts.services ?? []) expect(service).toMatchObject({ isUp: false, reason: 'DNS' });
    expect(facts.products?.length).toBeGreaterThan(0);
    for (const { name, environments } of facts.products ?? []) {
      expect(name).not.toBe('');
      for (const environment of environments) expect(typeof environment.active).toBe('boolean');
    }
    for (const { dataset, products } of [...(facts.preview ?? []), ...(facts.live ?? [])]) {
      expect(dataset).not.toBe('');
      expect(products.length).toBeGreaterThan(0);
    }
    expect([...methods].every(method => method === 'GET')).toBe(true);
  });

  it('tell that it is nobody’s', async () => {
    const { facts } = await factsOf({ organization: null });
    expect(facts).toMatchObject({ exists: true, organization: null });
  });

  it('say what a service account may not see, and tell the rest', async () => {
    const { facts } = await factsOf({ scopes: ['Namespace.Manage'] });
    expect(facts.exists).toBe(true);
    expect(facts.services).toBeUndefined();
    expect(facts.refused?.get('services')).toContain('GatewayConfig.Publish');
    const { facts: others } = await factsOf({ scopes: ['GatewayConfig.Publish'] });
    expect(others.exists).toBeUndefined();
    for (const part of ['exists', 'organization', 'domains', 'products'] as const)
      expect(others.refused?.get(part)).toContain('Gateway.Manage');
    expect(others.services?.length).toBeGreaterThan(0);
  });
});
