/** Services and upstreams from the `servers` of a document, a path or an operation. */
import { isObject } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import type { KongPlugin, KongRoute, KongService, KongTarget, KongUpstream } from '../declarative.ts';
import { goJson } from './go-json.ts';
import type { ConvertOptions } from './options.ts';
import { at, child, itemsOf, keysOf, type Place, problemAt, textAt } from './place.ts';
import { hostnameOf, parseServerUrl, portOf, type ServerUrl } from './server-url.ts';
import { uuidOf } from './uuid.ts';

/** What decides on a service; inherited from the document by a path, and from the path by an operation. */
export interface ServiceSource {
  /** The `servers` that hold here; empty where there are none. */
  readonly servers: readonly Place[];
  readonly serviceDefaults: Record<string, unknown> | undefined;
  readonly upstreamDefaults: Record<string, unknown> | undefined;
  /** Where to point when the defaults are wrong. */
  readonly place: Place;
}

export interface Made {
  service: KongService & { plugins: KongPlugin[]; routes: KongRoute[] };
  upstream: KongUpstream | undefined;
}

/** The `servers` of an object; empty where there are none. */
export function serversOf(tree: Tree, place: Place): Place[] {
  return itemsOf(tree, child(place, 'servers'));
}

/**
 * The service of a name, and its upstream where there are several servers or defaults for one and no fixed host. Throws a
 * UserError for a server URL or defaults that make no service.
 */
export function makeService(
  tree: Tree,
  name: string,
  source: ServiceSource,
  { tags, hasIds }: { tags: readonly string[]; hasIds: ConvertOptions['hasIds'] },
): Made {
  const { serviceDefaults, upstreamDefaults, place } = source;
  const defaults = structuredClone(serviceDefaults ?? {});
  const { protocol } = defaults;
  if (protocol !== undefined && protocol !== null && typeof protocol !== 'string')
    throw problemAt(place, 'The protocol in x-kong-service-defaults must be a text.');
  const urls = serverUrls(tree, source.servers, protocol ?? 'https');
  const first = urls[0]!;
  const service: Made['service'] = {
    ...defaults,
    ...(hasIds && { id: uuidOf(`${name}.service`) }),
    name,
    tags: [...tags],
    plugins: [],
    routes: [],
  };
  service.protocol ??= first.scheme;
  service.path ??= first.path;
  service.port ??= portNumber(first, service.protocol, source);
  let upstream: KongUpstream | undefined;
  if (service.host === undefined || service.host === null) {
    if (urls.length > 1 || upstreamDefaults) {
      upstream = makeUpstream(tree, name, source, tags, hasIds);
      service.host = upstream.name;
    } else service.host = hostnameOf(first);
  }
  return { service, upstream };
}

function portNumber(url: ServerUrl, protocol: string, { servers, place }: ServiceSource): number {
  const written = portOf(url);
  if (written === '') return protocol === 'http' ? 80 : 443;
  if (Number(written) > 65535) throw problemAt(servers[0] ?? place, `The port ${written} is larger than 65535.`);
  return Number(written);
}

function makeUpstream(
  tree: Tree,
  serviceName: string,
  { servers, upstreamDefaults, place }: ServiceSource,
  tags: readonly string[],
  hasIds: boolean,
): KongUpstream {
  const name = `${serviceName}.upstream`;
  const upstream: KongUpstream = {
    ...structuredClone(upstreamDefaults ?? {}),
    ...(hasIds && { id: uuidOf(name) }),
    name,
    tags: [...tags],
  };
  const given: unknown = upstream.targets;
  if (given === undefined || given === null) {
    upstream.targets = serverUrls(tree, servers, 'https').map(({ host }) => ({ target: host, tags: [...tags] }));
    return upstream;
  }
  if (!Array.isArray(given) || !given.every(isObject))
    throw problemAt(place, 'The targets in x-kong-upstream-defaults must be a list of objects.');
  upstream.targets = (given as unknown as KongTarget[]).map(target => ({ ...target, tags: [...tags] }));
  return upstream;
}

/** The URLs of servers, with scheme, host and port filled in; one of `/` where there are none. */
function serverUrls(tree: Tree, servers: readonly Place[], defaultScheme: string): ServerUrl[] {
  const urls =
    servers.length === 0 ? [{ scheme: '', host: '', path: '/' }] : servers.map(server => urlOf(tree, server));
  return urls.map(url => completed(url, defaultScheme));
}

function urlOf(tree: Tree, server: Place): ServerUrl {
  const written = child(server, 'url');
  let text = textAt(written) ?? '';
  const variables = at(tree, server, 'variables');
  for (const name of keysOf(variables)) {
    const value = textAt(child(at(tree, variables!, name)!, 'default')) ?? '';
    text = text.replaceAll(`{${name}}`, () => value);
  }
  const url = parseServerUrl(text);
  if (typeof url === 'string') throw problemAt(written ?? server, `The server URL "${text}" cannot be used: ${url}.`);
  return { ...url, path: url.path || '/' };
}

const schemePorts: Readonly<Record<string, string>> = { http: '80', https: '443' };

function completed(url: ServerUrl, defaultScheme: string): ServerUrl {
  const host = url.host || 'localhost';
  const given = portOf({ ...url, host });
  const byPort = given === '80' ? 'http' : given === '443' ? 'https' : defaultScheme;
  const scheme = url.scheme || byPort;
  const port = given === '' ? schemePorts[scheme] : undefined;
  return { scheme, host: port === undefined ? host : `${host}:${port}`, path: url.path };
}

/** Equal texts for sources that would make equal services, whatever their names (`--reuse-services`). */
export function sourceKey(tree: Tree, { servers, serviceDefaults, upstreamDefaults }: ServiceSource): string {
  return goJson([serverUrls(tree, servers, 'https'), serviceDefaults ?? null, upstreamDefaults ?? null]);
}
