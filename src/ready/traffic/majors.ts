/** Which major versions of an API the gateway serves: by paths, hosts, header values, names and tags. */
import { isObject, own } from '../../document/pointer.ts';
import type { ServiceEntity } from '../../kong/read.ts';
import type { Context } from '../context.ts';
import type { Evidence } from '../item.ts';
import { inGateway } from './evidence.ts';
import { isOn } from './protection.ts';
import { textsOf } from './routing.ts';

/** `1.2.0`, `v2`, `3.0-beta` → its major number; undefined for a text that is none. */
export function majorOf(version: string | null | undefined): number | undefined {
  const found = /^v?(\d{1,9})(?:[.+-]|$)/.exec((version ?? '').trim());
  return found ? Number(found[1]) : undefined;
}

/** The majors that a service names, each with the place that says so. */
export function majorsOf(service: ServiceEntity): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  const take = (texts: readonly string[], form: RegExp, tell: (major: number) => Evidence): void => {
    for (const text of texts) {
      for (const [, digits] of text.matchAll(form)) {
        const major = Number(digits);
        if (!found.has(major)) found.set(major, tell(major));
      }
    }
  };
  const segment = /(?:^|[/._-])v(\d{1,4})(?=$|[/._\-$)])/gi;
  for (const route of service.routes) {
    const tell = (major: number): Evidence =>
      inGateway(route, `The route ${route.name ?? ''} serves version ${major}.`, 'name');
    take(
      textsOf(route, 'paths').map(path => path.replaceAll('\\', '')),
      segment,
      tell,
    );
    take(textsOf(route, 'hosts'), segment, tell);
    const headers = own(route.data, 'headers');
    const values = isObject(headers)
      ? Object.values(headers)
          .flat()
          .filter((one): one is string => typeof one === 'string')
      : [];
    take(values, /version=["']?(\d{1,4})/gi, tell);
  }
  const ofService = (major: number): Evidence =>
    inGateway(service, `The service ${service.name ?? ''} is of version ${major}.`, 'name');
  take(service.tags, /^specgate\.(?:api|product)\.[^~]+~(\d{1,4})\./g, ofService);
  take([service.name ?? ''], segment, ofService);
  return found;
}

export interface NewMajor {
  previous: number;
  current: number;
}

/** The step to a new major version since the base; undefined where there is none. */
export function newMajor({ change }: Context): NewMajor | undefined {
  const [previous, current] = [majorOf(change?.baseVersion), majorOf(change?.version)];
  return previous !== undefined && current !== undefined && current > previous ? { previous, current } : undefined;
}

/** The services that still serve a major version. */
export function servicesOfMajor(major: number, { gateway }: Context): { service: ServiceEntity; evidence: Evidence }[] {
  return gateway.services.filter(isOn).flatMap(service => {
    const evidence = majorsOf(service).get(major);
    return evidence ? [{ service, evidence }] : [];
  });
}
