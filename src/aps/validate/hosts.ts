/** The stage "hosts" of the gateway's server, and the one for route paths that some data planes have. */
import { isObject, own, type Path, toText } from '../../document/pointer.ts';
import { isShaded } from '../../kong/template.ts';
import type { Collector, GatewaySettings, Place } from './finding.ts';
import type { Sent } from './request.ts';

export const defaultDomains = ['.api.gov.bc.ca'];

/** Domains of the platform that a gateway may be granted. */
export const platformDomains = [
  '.api.gov.bc.ca',
  '.data.gov.bc.ca',
  '.maps.gov.bc.ca',
  '.openmaps.gov.bc.ca',
  '.apps.gov.bc.ca',
  '.apis.gov.bc.ca',
  '.cluster.local',
];

const localSuffix = '.cluster.local';

/** A route in a service, or alone in a fragment. */
interface Route {
  item: Record<string, unknown>;
  path: Path;
  service: unknown;
}

/** The routes of a document. */
function routesOf({ data, fragment }: Sent): Route[] {
  const inServices = itemsOf(own(data, 'services')).flatMap(([service, index]) =>
    itemsOf(own(service, 'routes')).map(([item, at]) => ({
      item,
      path: ['services', index, 'routes', at] as Path,
      service: own(service, 'name'),
    })),
  );
  if (fragment === undefined) return inServices;
  const alone = itemsOf(own(data, 'routes')).map(([item, at]) => ({
    item,
    path: ['routes', at] as Path,
    service: '…',
  }));
  return [...inServices, ...alone];
}

export function itemsOf(list: unknown): [Record<string, unknown>, number][] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index): [Record<string, unknown>, number][] =>
    isObject(item) ? [[item, index]] : [],
  );
}

/** Every route has hosts, each under a domain of the gateway and of no other gateway. */
export function validateHosts(sent: Sent, settings: GatewaySettings, into: Collector): void {
  for (const { item, path, service } of routesOf(sent)) {
    const route = own(item, 'name');
    const refuse = (message: string, place: Place, remedy: string): void => {
      // The server's sentence names both, and fails where one has no name.
      const isNamed = typeof service === 'string' && typeof route === 'string';
      if (isNamed) into.refuse('hosts', message, place, remedy);
      else into.refuse('hosts', "'name'", place, `Give the service and the route a name. ${remedy}`);
    };
    const prefix = `service.${toText(service)}.route.${toText(route)}`;
    const hosts = own(item, 'hosts');
    if (!Object.hasOwn(item, 'hosts')) {
      refuse(
        `${prefix} A host must be specified for routes.`,
        sent.at(path),
        'Add hosts, such as my-api.api.gov.bc.ca.',
      );
      continue;
    }
    const place = sent.at([...path, 'hosts']);
    if (typeof hosts === 'string' && isShaded(hosts))
      into.skip(place, 'The hosts are known when the template is rendered.');
    else if (!Array.isArray(hosts) || !hosts.every(host => typeof host === 'string'))
      into.refuse('hosts', 'Unexpected Error', place, 'Hosts are a list of names.');
    else if (hosts.length === 0)
      into.accept(
        'hosts',
        `${prefix} has an empty list of hosts`,
        place,
        'It takes every host, or none: name its hosts.',
      );
    else {
      for (const [index, host] of hosts.entries()) {
        validateHost(host, { route, prefix, place: sent.at([...path, 'hosts', index]), refuse }, settings, into);
      }
    }
  }
}

interface Where {
  route: unknown;
  prefix: string;
  place: Place;
  refuse(message: string, place: Place, remedy: string): void;
}

function validateHost(
  host: string,
  { route, prefix, place, refuse }: Where,
  settings: GatewaySettings,
  into: Collector,
): void {
  if (settings.hostsOfOthers?.has(host))
    refuse(
      `${prefix} The host is already used in another gateway '${host}'`,
      place,
      'Choose another host; a host belongs to one gateway.',
    );
  if (host.endsWith(localSuffix) && host.split('.').length !== 3 && !isShaded(host)) {
    const transformed = `gw-${host.slice(0, -localSuffix.length)}.${settings.kubeNamespace ?? '<kube-ns>'}.svc.cluster.local`;
    into.refuse(
      'hosts',
      `Host failed validation for data plane '${transformed}'`,
      place,
      'A private host is one label before .cluster.local, such as my-api.cluster.local.',
    );
  }
  if (host.includes('*'))
    into.accept(
      'hosts',
      `${prefix} has a host with a wildcard '${host}'`,
      place,
      'The platform makes no route for it: name each host.',
    );
  const domains = settings.permDomains ?? defaultDomains;
  if (domains.some(domain => host.endsWith(domain))) return;
  if (isShaded(host) && mayEndWith(host, [...domains, ...platformDomains])) {
    into.skip(place, 'Whether the gateway may have this host is known when the template is rendered.');
    return;
  }
  const message = `Host invalid: ${toText(route)} ${host}.  Route hosts must end with one of [${domains.join(',')}] for this gateway.`;
  if (settings.permDomains) {
    refuse(message, place, 'Use a host under one of these domains, or ask the API Program Services for another.');
  } else {
    const remedy = isUnder(host, platformDomains)
      ? 'The gateway needs a grant for this domain.'
      : 'A domain of your own needs a grant and a certificate for it.';
    into.depend('hosts', message, place, remedy);
  }
}

export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some(domain => host.endsWith(domain));
}

/** Whether a host whose end is not known could be under one of the domains. */
function mayEndWith(host: string, domains: readonly string[]): boolean {
  const tail = /[^\uE000-\uE07F]*$/.exec(host)?.[0] ?? '';
  return domains.some(domain => domain.endsWith(tail));
}

/** Paths that the data plane allows; only some data planes ask. */
export function validateRoutePaths(sent: Sent, { permRoutePaths }: GatewaySettings, into: Collector): void {
  if (!permRoutePaths) return;
  const allowed = permRoutePaths.filter(one => one !== '').map(withSlash);
  for (const { item, path, service } of routesOf(sent)) {
    const paths = own(item, 'paths');
    if (!Array.isArray(paths)) continue;
    for (const [index, written] of paths.entries()) {
      if (typeof written !== 'string') continue;
      const place = sent.at([...path, 'paths', index]);
      const full = written === '' ? '' : withSlash(written);
      if (full !== '' && allowed.some(one => full === one || full.startsWith(`${one}/`))) continue;
      if (isShaded(full)) into.skip(place, 'Whether the path is allowed is known when the template is rendered.');
      else
        into.refuse(
          'route-paths',
          `service.${toText(service ?? '<unknown-service>')}.route.${toText(own(item, 'name') ?? '<unknown-route>')} path '${full || '<empty>'}' does not match any allowed paths (e7)`,
          place,
          'This data plane allows routes under granted paths alone.',
        );
    }
  }
}

function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
