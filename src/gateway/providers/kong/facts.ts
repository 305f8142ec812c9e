/** What a Kong node says of what it leads to: of services behind upstreams that are polled, whether they are up. GET only. */
import { toText } from '../../../document/pointer.ts';
import { UserError } from '../../../errors.ts';
import type { ProviderFacts } from '../../facts.ts';
import { segment } from '../../http.ts';
import type { Admin } from './admin.ts';

/** More than one API has; each is one call. */
const mostUpstreams = 50;

type Told = NonNullable<ProviderFacts['services']>[number];

/** What a service without an upstream, or with health checks off, leads to, Kong does not know: it is left out. */
export async function kongSays(admin: Admin): Promise<ProviderFacts> {
  try {
    const upstreams = new Map((await admin.list('/upstreams')).map(({ id, name }) => [toText(name), toText(id)]));
    const health = new Map<string, Told | undefined>();
    const services: Told[] = [];
    for (const { name, host, enabled } of await admin.list('/services')) {
      const upstream = upstreams.get(toText(host));
      if (typeof name !== 'string' || upstream === undefined || enabled === false) continue;
      if (!health.has(upstream)) {
        if (health.size === mostUpstreams) break;
        health.set(upstream, await healthOf(upstream, admin));
      }
      const told = health.get(upstream);
      if (told) services.push({ ...told, name });
    }
    return { exists: true, ...(services.length > 0 && { services }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { exists: true, refused: new Map([['services', error.message]]) };
  }
}

/** Undefined where no target is polled. */
async function healthOf(upstream: string, admin: Admin): Promise<Told | undefined> {
  const states = (await admin.list(`/upstreams/${segment(upstream)}/health`)).map(({ health }) => health);
  const polled = states.filter(one => one === 'HEALTHY' || one === 'UNHEALTHY' || one === 'DNS_ERROR');
  if (polled.length === 0) return undefined;
  const healthy = polled.filter(one => one === 'HEALTHY').length;
  return { name: '', isUp: healthy > 0, reason: `${healthy} of ${polled.length} targets are healthy` };
}
