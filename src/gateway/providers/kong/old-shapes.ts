/** Entities as Kong 0.14.1 has them: flat references, and of plugins and upstreams what is told apart from its defaults. */
import { type Fields, idIn, type Kind } from './entity.ts';

export function nameOf(name: unknown): { name?: string } {
  return typeof name === 'string' ? { name } : {};
}

/** What an entity is called in the ledger: services and routes by id, the others by what makes them the same. */
export function entryKey(kind: Kind, id: string, data: Fields): string {
  if (kind === 'plugins') {
    const scope = ['service', 'route', 'consumer'].map(field => idIn(data, field) ?? '').join(' ');
    return `plugin ${data.name} ${scope}`;
  }
  if (kind === 'upstreams') return `upstream ${data.name}`;
  return kind === 'targets' ? `target ${idIn(data, 'upstream')} ${data.target}` : `${kind} ${id}`;
}

const scopes = ['service', 'route', 'consumer'] as const;

/** `service_id` as `service: {id}`. */
export function nested(plugin: Fields): Fields {
  const { service_id: _service, route_id: _route, consumer_id: _consumer, api_id: _api, ...rest } = plugin;
  const references = scopes.map(field => {
    const id = plugin[`${field}_id`];
    return [field, typeof id === 'string' ? { id } : null];
  });
  return { ...rest, ...Object.fromEntries(references) };
}

export function flat(fields: Fields): Record<string, unknown> {
  const {
    service: _service,
    route: _route,
    consumer: _consumer,
    protocols: _protocols,
    instance_name: _name,
    ...rest
  } = fields;
  const references = scopes.flatMap(field => {
    const id = idIn(fields, field);
    return id === undefined ? [] : [[`${field}_id`, id]];
  });
  return { ...rest, ...Object.fromEntries(references) };
}

/** The dotted paths of the settings that are given; a change of others leaves them as they were. */
export function givenPaths(fields: Fields, before: readonly string[] | undefined): string[] {
  const { config, service: _s, route: _r, consumer: _c, ...rest } = fields;
  const paths = config === undefined ? leavesOf(rest, '') : leavesOf(config as Fields, 'config.');
  return config === undefined && before ? [...before] : [...new Set(paths)].sort();
}

function leavesOf(data: Fields, start: string): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const isRecord = typeof value === 'object' && !Array.isArray(value);
    return isRecord ? leavesOf(value as Fields, `${start}${name}.`) : [`${start}${name}`];
  });
}

/** An entity with the settings alone that we gave. */
export function pruned(kind: Kind, data: Fields, given: readonly string[]): Fields {
  if (kind === 'plugins')
    return {
      ...data,
      config: picked(
        (data.config ?? {}) as Fields,
        given.map(one => one.slice('config.'.length)),
      ),
    };
  const { id, created_at: created } = data;
  return { id, created_at: created, ...picked(data, given) };
}

function picked(data: Fields, paths: readonly string[]): Fields {
  const result: Record<string, unknown> = {};
  for (const path of paths) {
    const keys = path.split('.');
    const value = keys.reduce<unknown>((at, key) => (at as Fields | null | undefined)?.[key], data);
    if (value === undefined || value === null) continue;
    let at = result;
    for (const key of keys.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[keys.at(-1)!] = value;
  }
  return result;
}
