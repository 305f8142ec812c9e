/** What a state adds to the rendered entities of an API: off or on, a word why not (503), the headers of a deprecation. */
import { isObject } from '../../../document/pointer.ts';
import { uuidOf } from '../../../kong/convert/uuid.ts';
import type { ApiState } from '../../model.ts';
import { type Entity, type Fields, idIn } from './entity.ts';

/** What an API is by all products that refer to it. */
export interface Standing {
  readonly state: ApiState;
  /** `name:version`. */
  readonly label: string;
  /** Set where everybody who offers it has deprecated it: dates as `YYYY-MM-DD`. */
  readonly deprecation:
    | { readonly on: string; readonly sunset: string | undefined; readonly page?: string | undefined }
    | undefined;
}

const terminator = 'request-termination';
const transformer = 'response-transformer';
const overlayMark = 'specgate.overlay';
const mergedMark = 'specgate.merged';
const ourHeaders = ['Deprecation:', 'Sunset:'];

/** The entities of an API as its state wants them. `canDisable`: the node knows `enabled` (Kong 2.7 and later). */
export function withState(entities: readonly Entity[], standing: Standing, canDisable: boolean): Entity[] {
  const services = entities.filter(({ kind }) => kind === 'services');
  let all: Entity[] = entities.map(entity => (entity.kind === 'services' ? switched(entity) : entity));
  for (const service of services) {
    if (standing.state === 'offline') all = terminated(all, service, 503, `${standing.label} is offline for now.`);
    // Before 2.7 a service cannot be switched off: nothing of it is there for callers.
    else if (!canDisable && standing.state !== 'online') all = terminated(all, service, 404, 'Not found');
  }
  return standing.deprecation ? deprecated(all, services, standing.deprecation) : all;

  function switched(service: Entity): Entity {
    if (!canDisable) return service;
    // Where the document itself ends all requests, there is no room for our 503: the service goes.
    const isFull = entities.some(one => isPlugin(one, terminator) && isOf(one, service));
    const enabled = standing.state === 'online' || (standing.state === 'offline' && !isFull);
    return { ...service, data: { ...service.data, enabled } };
  }
}

/** The entities as they were before any state was added to them. */
export function withoutState(entities: readonly Entity[]): Entity[] {
  return entities.flatMap(entity => {
    if (hasTag(entity, overlayMark)) return [];
    return [hasTag(entity, mergedMark) ? unmerged(entity) : entity];
  });
}

function terminated(entities: readonly Entity[], service: Entity, status: number, message: string): Entity[] {
  if (entities.some(one => isPlugin(one, terminator) && isOf(one, service))) return [...entities];
  return [...entities, overlayPlugin(terminator, service, { status_code: status, message })];
}

function overlayPlugin(name: string, service: Entity, config: Fields): Entity {
  const data: Fields = { name, service: { id: service.id }, config, tags: [overlayMark] };
  return { kind: 'plugins', id: uuidOf(`${service.data.name}.plugin.${name}`), data };
}

/** A plugin of a route takes the place of the service's, so the headers go into every transformer that there is. */
function deprecated(
  entities: readonly Entity[],
  services: readonly Entity[],
  deprecation: NonNullable<Standing['deprecation']>,
): Entity[] {
  const headers = headersOf(deprecation);
  const links = linksOf(deprecation);
  const merged = entities.map(one => (isPlugin(one, transformer) ? withHeaders(one, headers, links) : one));
  const bare = services.filter(service => !merged.some(one => isPlugin(one, transformer) && isOf(one, service)));
  return [
    ...merged,
    ...bare.map(service => overlayPlugin(transformer, service, { ...headerConfig({}, headers, links) })),
  ];
}

/** RFC 9745 wants seconds since 1970 after an `@`, RFC 8594 a date of HTTP. */
function headersOf({ on, sunset }: NonNullable<Standing['deprecation']>): string[] {
  const seconds = Date.parse(`${on}T00:00:00Z`) / 1000;
  const date = sunset === undefined ? [] : [`Sunset:${new Date(`${sunset}T00:00:00Z`).toUTCString()}`];
  return [`Deprecation:@${seconds}`, ...date];
}

/** The page that tells of it (RFC 9745, 3; RFC 8594, 6). */
function linksOf({ page, sunset }: NonNullable<Standing['deprecation']>): string[] {
  if (page === undefined) return [];
  const relations = sunset === undefined ? ['deprecation'] : ['deprecation', 'sunset'];
  return relations.map(relation => `Link:<${page}>; rel="${relation}"; type="text/html"`);
}

function withHeaders(plugin: Entity, headers: readonly string[], links: readonly string[]): Entity {
  const tags = [...(Array.isArray(plugin.data.tags) ? plugin.data.tags : []), mergedMark];
  return { ...plugin, data: { ...plugin.data, tags, config: headerConfig(plugin.data.config, headers, links) } };
}

function unmerged(plugin: Entity): Entity {
  const tags = (plugin.data.tags as unknown[]).filter(one => one !== mergedMark);
  const config = Object.entries(headerConfig(plugin.data.config, [], [])).filter(([, value]) => !isBare(value));
  return { ...plugin, data: { ...plugin.data, tags, config: Object.fromEntries(config) } };
}

/** An empty list of headers, and nothing else: as if it were not there. */
function isBare(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value.headers)) return false;
  return value.headers.length === 0 && Object.keys(value).length === 1;
}

/** `add` sets a header that the upstream did not, `replace` one that it did: both, so that ours holds. */
function headerConfig(config: unknown, headers: readonly string[], links: readonly string[]): Fields {
  const before = (config ?? {}) as Fields;
  const part = (name: 'add' | 'replace'): Fields => {
    const known = (before[name] ?? {}) as Fields;
    const others = Array.isArray(known.headers) ? known.headers.filter(one => !isOurHeader(one)) : [];
    return { ...known, headers: [...others, ...headers] };
  };
  return { ...before, add: part('add'), replace: part('replace'), ...appended() };

  /** Documents and upstreams use `Link` for other relations, which stay beside ours. */
  function appended(): Fields {
    const known = (before.append ?? {}) as Fields;
    const all = Array.isArray(known.headers) ? known.headers : [];
    const others = all.filter(one => !isOurLink(one));
    if (links.length === 0 && others.length === all.length) return {};
    return { append: { ...known, headers: [...others, ...links] } };
  }
}

function isOurHeader(entry: unknown): boolean {
  return typeof entry === 'string' && ourHeaders.some(name => entry.toLowerCase().startsWith(name.toLowerCase()));
}

function isOurLink(entry: unknown): boolean {
  return typeof entry === 'string' && /^link:.*; rel="(deprecation|sunset)"; type="text\/html"$/i.test(entry);
}

function isPlugin({ kind, data }: Entity, name: string): boolean {
  return kind === 'plugins' && data.name === name && idIn(data, 'consumer') === undefined;
}

function isOf({ data }: Entity, service: Entity): boolean {
  return idIn(data, 'service') === service.id && idIn(data, 'route') === undefined;
}

function hasTag({ data }: Entity, wanted: string): boolean {
  return Array.isArray(data.tags) && data.tags.includes(wanted);
}
