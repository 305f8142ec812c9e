/** Which route of the gateway takes an operation of the document at one of its servers. */
import { own } from '../../document/pointer.ts';
import type { RouteEntity } from '../../kong/read.ts';
import { lowerCase } from '../../kong/template.ts';
import type { Operation, Server } from './operations.ts';
import { routeFor, type Taken, textsOf } from './routing.ts';

/**
 * The route at the server's base path. A gateway without hosts that calls the very server that the document names was made
 * from the document (openapi2kong, specgate): there consumers call the operation's path alone.
 */
export function routeOf(
  { path, method }: Operation,
  server: Server,
  host: string | undefined,
  routes: readonly RouteEntity[],
): Taken | undefined {
  const taken = routeFor({ host, path: server.basePath + path, method }, routes);
  return taken || !isUpstreamOf(server, routes) ? taken : routeFor({ host, path, method }, routes);
}

const known = new WeakMap<readonly RouteEntity[], Map<Operation, Set<RouteEntity>>>();

/** The routes that take an operation at one of its servers, one for each host; remembered, since each route asks for all. */
export function routesOf(operation: Operation, routes: readonly RouteEntity[]): ReadonlySet<RouteEntity> {
  const answers = known.get(routes) ?? new Map<Operation, Set<RouteEntity>>();
  known.set(routes, answers);
  let found = answers.get(operation);
  if (!found) {
    found = findRoutes(operation, routes);
    answers.set(operation, found);
  }
  return found;
}

function findRoutes(operation: Operation, routes: readonly RouteEntity[]): Set<RouteEntity> {
  const hosts = [...new Set(routes.flatMap(route => textsOf(route, 'hosts')))];
  const found = new Set<RouteEntity>();
  for (const server of operation.servers) {
    for (const host of hosts.length > 0 ? hosts : [undefined]) {
      const taken = routeOf(operation, server, host && lowerCase(host), routes);
      if (taken) found.add(taken.route);
    }
  }
  return found;
}

function isUpstreamOf({ host }: Server, routes: readonly RouteEntity[]): boolean {
  if (host === undefined || routes.some(route => textsOf(route, 'hosts').length > 0)) return false;
  return routes.some(({ service }) => service && upstreamHost(service.data) === host);
}

function upstreamHost(service: object): string | undefined {
  const [host, url] = [own(service, 'host'), own(service, 'url')];
  if (typeof host === 'string') return lowerCase(host);
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : undefined;
}
