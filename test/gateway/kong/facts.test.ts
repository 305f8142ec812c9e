/** What a Kong node says for readiness: which services are up, as far as it polls them. */
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { Admin } from '../../../src/gateway/providers/kong/admin.ts';
import { kongSays } from '../../../src/gateway/providers/kong/facts.ts';

const services = [
  { id: '1', name: 'polled', host: 'a.upstream' },
  { id: '2', name: 'twin', host: 'a.upstream' },
  { id: '3', name: 'down', host: 'b.upstream' },
  { id: '4', name: 'unpolled', host: 'c.upstream' },
  { id: '5', name: 'plain', host: 'routes.gov.bc.ca' },
  { id: '6', name: 'off', host: 'a.upstream', enabled: false },
];
const health: Record<string, unknown> = {
  a: { data: [{ health: 'HEALTHY' }, { health: 'UNHEALTHY' }, { health: 'HEALTHCHECKS_OFF' }] },
  b: { data: [{ health: 'DNS_ERROR' }] },
  c: { data: [{ health: 'HEALTHCHECKS_OFF' }, null] },
};

function admin(refuses = false): { admin: Admin; asked: string[] } {
  const asked: string[] = [];
  const list = async (path: string): Promise<Record<string, unknown>[]> => {
    asked.push(path);
    if (refuses) throw new UserError('Kong refused.', {}, 3);
    return path === '/services' ? services : ['a', 'b', 'c'].map(id => ({ id, name: `${id}.upstream` }));
  };
  const call = async ({ method, path }: { method: string; path: string }) => {
    asked.push(path);
    expect(method).toBe('GET');
    return { json: health[path.split('/')[2]!] };
  };
  return { admin: { list, call } as unknown as Admin, asked };
}

describe('the facts of a Kong node', () => {
  it('tell of services whose upstreams are polled, each upstream asked once', async () => {
    const { admin: kong, asked } = admin();
    expect(await kongSays(kong)).toEqual({
      exists: true,
      services: [
        { name: 'polled', isUp: true, reason: '1 of 2 targets are healthy' },
        { name: 'twin', isUp: true, reason: '1 of 2 targets are healthy' },
        { name: 'down', isUp: false, reason: '0 of 1 targets are healthy' },
      ],
    });
    expect(asked.filter(path => path.includes('/a/'))).toHaveLength(1);
  });

  it('say what was refused', async () => {
    const facts = await kongSays(admin(true).admin);
    expect(facts.refused?.get('services')).toBe('Kong refused.');
    expect(facts.services).toBeUndefined();
  });
});
