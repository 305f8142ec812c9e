/** A declarative file of Kong as single entities and back; what is not ours stays as it is written. */
import { parseDocument } from '../../../document/parse.ts';
import { isObject, toText } from '../../../document/pointer.ts';
import { yamlText } from '../../../document/yaml-text.ts';
import { UserError } from '../../../errors.ts';
import { compareText } from '../../../finding.ts';
import { sorted } from '../../../kong/convert/go-json.ts';
import type { KongConfig, KongService } from '../../../kong/declarative.ts';
import { byId, type Entity, type Fields, flatten, idIn, type Kind } from '../kong/entity.ts';

export interface FileConfig {
  readonly entities: readonly Entity[];
  /** Everything at the top but services and upstreams, and these as they are written. */
  readonly raw: KongConfig;
}

/** The configuration of a text; an empty one for none. Throws a UserError that points at what is no Kong configuration. */
export function readConfig(text: string | undefined, file: string): FileConfig {
  if (text === undefined || text.trim() === '') return { entities: [], raw: {} };
  const { data, duplicateKeys, locate } = parseDocument(text, file);
  const fail = (message: string, path: readonly (string | number)[]): UserError => {
    const { start } = locate(path);
    return new UserError(message, { file, line: start.line, column: start.column });
  };
  const [twice] = duplicateKeys;
  if (twice) throw fail(`The key "${twice.key}" stands here twice.`, [...twice.path, twice.key]);
  if (!isObject(data)) throw fail('This is no configuration of Kong: it has no keys.', []);
  for (const key of ['services', 'upstreams'] as const) {
    const list = data[key] ?? [];
    if (!Array.isArray(list) || !list.every(isNamed))
      throw fail(`${key} must be a list of entities with names or ids.`, [key]);
    for (const [index, entity] of list.entries()) {
      for (const below of ['routes', 'plugins', 'targets']) {
        const part = (entity as Fields)[below] ?? [];
        if (!Array.isArray(part) || !part.every(isObject))
          throw fail(`${below} must be a list of entities.`, [key, index, below]);
      }
      const { url } = entity as Fields;
      if (url !== undefined && !(typeof url === 'string' && URL.canParse(url)))
        throw fail('The url of this service is no URL such as https://host:8443/path.', [key, index, 'url']);
    }
  }
  const raw = data as KongConfig;
  const { services, upstreams } = raw;
  return { raw, entities: flatten({ ...(services && { services }), ...(upstreams && { upstreams }) }) };
}

function isNamed(value: unknown): boolean {
  return isObject(value) && (typeof value.name === 'string' || typeof value.id === 'string');
}

/**
 * The file with these entities of ours: nested, sorted by name, with ids. Services and upstreams without our marks keep their
 * text as data, and so do routes and plugins of others below ours.
 */
export function writeConfig(
  { raw, entities: before }: FileConfig,
  ours: readonly Entity[],
  { isOurs, header, formatVersion }: { isOurs(entity: Entity): boolean; header: string; formatVersion: string },
): string {
  const known = byId(ours);
  const others = before.filter(entity => !isOurs(entity) && !known.has(entity.id));
  const children = childrenOf([...ours, ...others]);
  const taken = new Set(before.filter(entity => isOurs(entity) || known.has(entity.id)).flatMap(topKeys));
  const rawServices = (raw.services ?? []).filter((service: KongService) => !isOursAtTop('services', service));
  const rawUpstreams = (raw.upstreams ?? []).filter(upstream => !isOursAtTop('upstreams', upstream));
  const services = [...rawServices, ...ours.filter(one => one.kind === 'services').map(nested)].sort(byName);
  const upstreams = [...rawUpstreams, ...ours.filter(one => one.kind === 'upstreams').map(nested)].sort(byName);
  const { _format_version: _, services: __, upstreams: ___, ...rest } = raw;
  const config = {
    _format_version: raw._format_version ?? formatVersion,
    ...rest,
    services,
    ...(upstreams.length > 0 && { upstreams }),
  };
  return `${header}${yamlText(config)}`;

  function isOursAtTop(kind: Kind, { id, name }: { id?: string; name?: string }): boolean {
    return taken.has(`${kind} ${id}`) || taken.has(`${kind} ${name}`);
  }

  function nested(entity: Entity): Fields {
    const { kind, id, data } = entity;
    const below = (wanted: Kind): Fields[] =>
      (children.get(id) ?? [])
        .filter(one => one.kind === wanted)
        .map(nested)
        .sort(byName);
    const { service: _service, route: _route, upstream: _upstream, ...fields } = data;
    const parts: Fields = {
      ...(kind === 'services' && { plugins: below('plugins'), routes: below('routes') }),
      ...(kind === 'routes' && { plugins: below('plugins') }),
      ...(kind === 'upstreams' && { targets: below('targets') }),
    };
    return inOrder({ id, ...fields, ...withoutEmpty(parts) });
  }
}

/** By what an entity of the top is known by in the file. */
function topKeys({ kind, id, data }: Entity): string[] {
  return [`${kind} ${id}`, ...(typeof data.name === 'string' ? [`${kind} ${data.name}`] : [])];
}

/** What belongs to an entity, by its id; a plugin of a route belongs to the route. */
function childrenOf(entities: readonly Entity[]): Map<string, Entity[]> {
  const children = new Map<string, Entity[]>();
  for (const entity of entities) {
    const parent = ['route', 'service', 'upstream'].map(field => idIn(entity.data, field)).find(id => id !== undefined);
    if (parent === undefined) continue;
    const list = children.get(parent) ?? [];
    list.push(entity);
    children.set(parent, list);
  }
  return children;
}

function withoutEmpty(parts: Fields): Fields {
  return Object.fromEntries(Object.entries(parts).filter(([, list]) => (list as unknown[]).length > 0));
}

/** What a person looks for first, first; then by name; what is below last. */
const firstKeys = [
  'name',
  'target',
  'id',
  'enabled',
  'tags',
  'protocol',
  'host',
  'port',
  'path',
  'methods',
  'hosts',
  'paths',
];
const lastKeys = ['config', 'plugins', 'routes', 'targets'];

function inOrder(fields: Fields): Fields {
  const rank = (key: string): number => {
    const [first, last] = [firstKeys.indexOf(key), lastKeys.indexOf(key)];
    return first !== -1 ? first : last !== -1 ? 1000 + last : 500;
  };
  const entries = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'config' ? sorted(value) : value]));
}

function byName(a: Fields, b: Fields): number {
  const of = ({ name, target, id }: Fields): string => toText(name ?? target ?? id);
  return compareText(of(a), of(b));
}
