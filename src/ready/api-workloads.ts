/** The workloads that serve an API, by the hosts to which the gateway sends its calls. */
import type { Context } from './context.ts';
import { inRepository } from './evidence.ts';
import type { Evidence } from './item.ts';
import { type Serving, servingWorkloads } from './repository/serving.ts';
import type { Workload } from './repository/workloads.ts';
import { concerns, isAbout } from './scope.ts';
import { judgedServices } from './traffic/environments.ts';

/** The hosts to which the gateway's services for this API (in the judged environment) send their calls. */
export function upstreamHosts(context: Context): string[] {
  const hosts = judgedServices(context).flatMap(service => {
    const url = service.value('url');
    const host = service.value('host');
    if (typeof url === 'string') return URL.canParse(url) ? [new URL(url).hostname] : [];
    return typeof host === 'string' ? [host] : [];
  });
  return [...new Set(hosts)];
}

/** The workloads of this API; in a repository of several APIs those of the others are left out. */
export function apiWorkloads(context: Context): Serving {
  const { workloads, objects } = context.repository;
  const isOurs = concerns(context);
  const isNamedOurs = isAbout(context);
  return servingWorkloads(
    workloads.filter(({ object, name }) => isOurs(object.path) && isNamedOurs(name)),
    objects.filter(({ path }) => isOurs(path)),
    upstreamHosts(context),
  );
}

/** How it is known that these workloads are the API's, for the evidence of an item. */
export function linkEvidence({ link, workloads }: Serving): Evidence[] {
  const [first] = workloads;
  if (!first) return [];
  const where = first.object.where();
  switch (link) {
    case 'upstream':
      return [];
    case 'only':
      return [inRepository(where, `${nameOf(first)} is taken for the API: nothing else here looks like one.`)];
    default:
      return [
        inRepository(
          where,
          `Nothing says which of ${workloads.length} workloads serves the API, so all of them are looked at.`,
        ),
      ];
  }
}

/** `Deployment orders`; of a name that only the release knows, its kind and container. */
export function nameOf({ object, name, containers }: Workload): string {
  const shown = name === '' || name.includes('__unknown__') ? (containers[0]?.name ?? '') : name;
  return `${object.kind} ${shown.includes('__unknown__') ? '(named by the release)' : shown}`.trim();
}
