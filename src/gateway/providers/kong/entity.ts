/** Kong's entities one by one, as its Admin API has them: flat, with ids, referring to each other by id. */
import { toText } from '../../../document/pointer.ts';
import { uuidOf } from '../../../kong/convert/uuid.ts';
import type { KongConfig, KongPlugin, KongRoute, KongService, KongUpstream } from '../../../kong/declarative.ts';

/** In the order of their creation: each refers only to those before it. */
export const kinds = ['upstreams', 'services', 'targets', 'routes', 'plugins'] as const;
export type Kind = (typeof kinds)[number];

export type Fields = Readonly<Record<string, unknown>>;

export interface Entity {
  readonly kind: Kind;
  readonly id: string;
  /** Without id and times; other entities as `{id}`. */
  readonly data: Fields;
}

/** What the server manages, so that it is never compared and never sent. */
const managed = new Set(['id', 'created_at', 'updated_at', 'ws_id']);

/** An entity as the Admin API gives it. */
export function entityOf(kind: Kind, answer: Fields): Entity {
  const data = Object.fromEntries(Object.entries(answer).filter(([key]) => !managed.has(key)));
  return { kind, id: toText(answer.id), data };
}

/** The id that a field such as `service` refers to. */
export function idIn(data: Fields, field: string): string | undefined {
  const value = data[field];
  if (typeof value !== 'object' || value === null) return undefined;
  const { id } = value as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

/**
 * A rendered configuration as single entities; ids that it lacks are those of openapi2kong. Plugins outside of services and
 * routes are left out: they are for consumers, whom the portal keeps (the renderer tells so).
 */
export function flatten(config: KongConfig): Entity[] {
  const found: Entity[] = [];
  for (const upstream of config.upstreams ?? []) addUpstream(upstream, found);
  for (const service of config.services ?? []) addService(service, found);
  return kinds.flatMap(kind => found.filter(one => one.kind === kind));
}

function addUpstream({ targets, id: given, ...rest }: KongUpstream, into: Entity[]): void {
  const id = given ?? uuidOf(rest.name);
  into.push({ kind: 'upstreams', id, data: rest });
  for (const { id: targetId, ...target } of targets ?? []) {
    const data = { ...target, target: withPort(target.target), upstream: { id } };
    into.push({ kind: 'targets', id: targetId ?? uuidOf(`${rest.name}.target.${data.target}`), data });
  }
}

/** Kong adds its default port and keeps the whole. */
function withPort(target: string): string {
  return /:\d+$/.test(target) ? target : `${target}:8000`;
}

function addService({ routes, plugins, id: given, url, ...rest }: KongService, into: Entity[]): void {
  const id = given ?? uuidOf(`${rest.name}.service`);
  into.push({ kind: 'services', id, data: { ...(url === undefined ? {} : urlFields(url)), ...rest } });
  for (const plugin of plugins ?? []) addPlugin(plugin, rest.name ?? id, { service: { id } }, into);
  for (const route of routes ?? []) addRoute(route, id, into);
}

function addRoute({ plugins, id: given, ...rest }: KongRoute, service: string, into: Entity[]): void {
  const id = given ?? uuidOf(`${rest.name}.route`);
  into.push({ kind: 'routes', id, data: { ...rest, service: { id: service } } });
  for (const plugin of plugins ?? []) addPlugin(plugin, rest.name ?? id, { route: { id } }, into);
}

function addPlugin({ id, ...rest }: KongPlugin, owner: string, scope: Fields, into: Entity[]): void {
  into.push({ kind: 'plugins', id: id ?? uuidOf(`${owner}.plugin.${rest.name}`), data: { ...rest, ...scope } });
}

/** The shorthand `url` of a service, which Kong takes apart at writing. */
function urlFields(text: string): Fields {
  const url = new URL(text);
  const protocol = url.protocol.slice(0, -1);
  const port = url.port ? Number(url.port) : protocol === 'https' ? 443 : 80;
  return {
    protocol,
    host: url.hostname,
    port,
    path: url.pathname === '/' && !text.endsWith('/') ? null : url.pathname,
  };
}

/** What refers to an entity, by its id: the routes and plugins of a service, the targets of an upstream. */
export function childrenIn(entities: readonly Entity[]): Map<string, Entity[]> {
  const children = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const field of ['service', 'route', 'upstream']) {
      const parent = idIn(entity.data, field);
      if (parent === undefined) continue;
      const list = children.get(parent) ?? [];
      list.push(entity);
      children.set(parent, list);
    }
  }
  return children;
}

/** Single entities as a configuration, children in their parents, without ids. */
export function nest(entities: readonly Entity[]): Pick<KongConfig, 'services' | 'upstreams'> {
  const children = childrenIn(entities);
  const below = (kind: Kind, field: string, id: string): Entity[] =>
    (children.get(id) ?? []).filter(one => one.kind === kind && idIn(one.data, field) === id);
  const fields = ({ data }: Entity, without: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(data).filter(([name, value]) => name !== without && value !== null));
  const plugins = (field: string, id: string): KongPlugin[] =>
    below('plugins', field, id).map(one => fields(one, field) as unknown as KongPlugin);
  const routes = (id: string): KongRoute[] =>
    below('routes', 'service', id).map(one => withList(fields(one, 'service'), 'plugins', plugins('route', one.id)));
  return {
    services: entities
      .filter(({ kind }) => kind === 'services')
      .map(one => withList(withList(fields(one, ''), 'routes', routes(one.id)), 'plugins', plugins('service', one.id))),
    upstreams: entities
      .filter(({ kind }) => kind === 'upstreams')
      .map(
        one =>
          withList(
            fields(one, ''),
            'targets',
            below('targets', 'upstream', one.id).map(target => fields(target, 'upstream')),
          ) as unknown as KongUpstream,
      ),
  };
}

function withList(data: Record<string, unknown>, name: string, list: readonly unknown[]): Record<string, unknown> {
  return list.length === 0 ? data : { ...data, [name]: list };
}

/** How people call an entity. */
export function labelOf({ kind, id, data }: Entity, all: ReadonlyMap<string, Entity>): string {
  if (kind === 'targets') return `${data.target} of ${nameAt(data, 'upstream', all)}`;
  if (kind !== 'plugins') return typeof data.name === 'string' ? data.name : id;
  const scopes = ['service', 'route', 'consumer'].flatMap(field => nameAt(data, field, all) ?? []);
  return scopes.length === 0 ? `${data.name} of the whole gateway` : `${data.name} of ${scopes.join(' and ')}`;
}

function nameAt(data: Fields, field: string, all: ReadonlyMap<string, Entity>): string | undefined {
  const id = idIn(data, field);
  const name = id === undefined ? undefined : all.get(id)?.data.name;
  return typeof name === 'string' ? name : id;
}

/** In the singular, as plans name it. */
export function wordOf(kind: Kind): string {
  return kind.slice(0, -1);
}

export function byId(entities: Iterable<Entity>): Map<string, Entity> {
  return new Map([...entities].map(entity => [entity.id, entity]));
}

/**
 * What makes an entity the same one for Kong, whatever its id: its name; of a target its upstream and address; of a plugin its
 * name and what it is bound to. Undefined where nothing but the id does.
 */
export function keyOf({ kind, data }: Entity): string | undefined {
  if (kind === 'plugins') {
    const scope = ['service', 'route', 'consumer'].map(field => idIn(data, field) ?? '');
    return JSON.stringify([kind, data.name, ...scope]);
  }
  if (kind === 'targets') return JSON.stringify([kind, data.target, idIn(data, 'upstream')]);
  return typeof data.name === 'string' ? JSON.stringify([kind, data.name]) : undefined;
}
