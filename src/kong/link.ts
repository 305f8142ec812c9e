/** Follows the names by which routes and plugins of a flat file belong to services and routes. */
import { isObject, own } from '../document/pointer.ts';
import {
  type Entity,
  entityAt,
  type GatewayFiles,
  type PluginEntity,
  type RouteEntity,
  type ServiceEntity,
  type UpstreamEntity,
} from './entities.ts';
import { objectsIn } from './stream.ts';

/** What stands in a document, before references by name are followed. */
export interface Found {
  entity: Entity;
  /** The parents by nesting. */
  service?: Found | undefined;
  route?: Found | undefined;
}

export interface Collected {
  services: Found[];
  routes: Found[];
  plugins: Found[];
  upstreams: Found[];
  certificates: Found[];
  caCertificates: Found[];
}

type Linked = Omit<GatewayFiles, 'files' | 'documents' | 'streams' | 'problems'>;
type Mutable<E> = { -readonly [K in keyof E]: E[K] };

/** The entities with their parents and children. A name is looked for in its own file first, then where only one file has it. */
export function link(collected: Collected): Linked {
  const unresolved: Linked['unresolved'][number][] = [];
  const services = new Map<Found, Mutable<ServiceEntity> & { routes: RouteEntity[]; plugins: PluginEntity[] }>();
  const routes = new Map<Found, Mutable<RouteEntity> & { plugins: PluginEntity[] }>();
  for (const found of collected.services) {
    services.set(found, { ...found.entity, data: found.entity.data, routes: [], plugins: [] });
  }
  const findService = byName(collected.services);
  const findRoute = byName(collected.routes);

  const parent = (found: Found, key: 'service' | 'route', find: Finder): Found | undefined => {
    if (found[key]) return found[key];
    const name = reference(found.entity, key);
    if (name === undefined) return undefined;
    const target = find(name, found.entity.file);
    if (!target) unresolved.push({ part: found.entity, key, name });
    return target;
  };

  for (const found of collected.routes) {
    const owner = parent(found, 'service', findService);
    const service = owner && services.get(owner);
    const route = { ...found.entity, data: found.entity.data, service, plugins: [] };
    routes.set(found, route);
    service?.routes.push(route);
  }
  const plugins = collected.plugins.map((found): PluginEntity => {
    const ofRoute = parent(found, 'route', findRoute);
    const ofService = parent(found, 'service', findService);
    const route = ofRoute && routes.get(ofRoute);
    const service = ofService && services.get(ofService);
    const { data: written } = found.entity;
    // A name that is no text names nothing.
    const data = { ...written, name: typeof written.name === 'string' ? written.name : '' };
    // Dumps name what a plugin is not bound to as null.
    const has = (key: string): boolean => own(data, key) !== undefined && own(data, key) !== null;
    const isForSome = has('consumer') || has('consumer_group');
    const isBound = has('service') || has('route');
    const plugin = {
      ...found.entity,
      data,
      config: configOf(found.entity),
      service,
      route,
      isForSome,
      isGlobal: !service && !route && !isForSome && !isBound && found.entity.document.kind !== 'plugins',
    };
    // A plugin of a route that is not here works on no other, the whole service included.
    if (route) route.plugins.push(plugin);
    else if (reference(found.entity, 'route') === undefined) service?.plugins.push(plugin);
    return plugin;
  });
  return {
    services: [...services.values()],
    routes: [...routes.values()],
    plugins,
    upstreams: collected.upstreams.map(({ entity }) => upstreamOf(entity)),
    certificates: collected.certificates.map(({ entity }) => entity),
    caCertificates: collected.caCertificates.map(({ entity }) => entity),
    unresolved,
  };
}

/** `service: name`, `service: {name: …}` or `service: {id: …}`. */
function reference(entity: Entity, key: 'service' | 'route'): string | undefined {
  const value = own(entity.data, key);
  const name = isObject(value) ? (own(value, 'name') ?? own(value, 'id')) : value;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

type Finder = (name: string, file: string) => Found | undefined;

function byName(all: readonly Found[]): Finder {
  const known = new Map<string, Found[]>();
  for (const found of all) {
    for (const name of new Set([own(found.entity.data, 'name'), own(found.entity.data, 'id')])) {
      if (typeof name !== 'string') continue;
      const list = known.get(name);
      if (list) list.push(found);
      else known.set(name, [found]);
    }
  }
  return (name, file) => {
    const named = known.get(name) ?? [];
    return named.find(found => found.entity.file === file) ?? (named.length === 1 ? named[0] : undefined);
  };
}

/** `config`, over the snippet of `_plugin_configs` that decK's `_config` names. */
function configOf({ data, document }: Entity): Record<string, unknown> {
  const alias = own(data, '_config');
  const snippet = typeof alias === 'string' ? own(own(document.root.data, '_plugin_configs'), alias) : undefined;
  const config = own(data, 'config');
  return { ...(isObject(snippet) ? snippet : {}), ...(isObject(config) ? config : {}) };
}

function upstreamOf(entity: Entity): UpstreamEntity {
  const targets = objectsIn(own(entity.data, 'targets')).map(([index, data]) =>
    entityAt(entity.document, [...entity.path, 'targets', index], data, 'target'),
  );
  return { ...entity, data: entity.data as UpstreamEntity['data'], targets };
}
