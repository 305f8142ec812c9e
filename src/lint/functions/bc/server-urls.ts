/** The URLs under which a document says that its API is served: `servers` (3.x), or `schemes`, `host` and `basePath` (2.0). */
import { own, type Path } from '../../../document/pointer.ts';
import { operations } from '../../openapi.ts';
import type { RuleContext } from '../../rule.ts';

export interface ServerUrl {
  /** Variables replaced by their defaults; relative where the document says no host. */
  url: string;
  at: Path;
}

/** Those of the root, in the order of the document; none where it says nothing. */
export function serverUrls(context: RuleContext): ServerUrl[] {
  const { root } = context;
  if (context.version !== '2.0') return serversAt(context, root, []).map(defaultUrl);
  const host = own(root, 'host');
  const basePath = own(root, 'basePath');
  const path = typeof basePath === 'string' ? basePath : '';
  if (typeof host === 'string') return [{ url: `https://${host}${path}`, at: path ? ['basePath'] : ['host'] }];
  return path ? [{ url: path, at: ['basePath'] }] : [];
}

/** Those of the path items and operations too. */
export function allServerUrls(context: RuleContext): ServerUrl[] {
  return [...serverUrls(context), ...lowerServers(context).map(defaultUrl)];
}

/** A server object of OpenAPI 3 with its URL as written. */
export interface Server {
  url: string;
  variables: unknown;
  /** Of the server object. */
  at: Path;
}

/** The server objects of OpenAPI 3: of the root, of the path items, of the operations. */
export function servers(context: RuleContext): Server[] {
  return [...serversAt(context, context.root, []), ...lowerServers(context)];
}

function lowerServers(context: RuleContext): Server[] {
  const found: Server[] = [];
  const items = new Set<string>();
  for (const { template, item, value, at } of operations(context)) {
    if (!items.has(template)) found.push(...serversAt(context, item, ['paths', template]));
    items.add(template);
    found.push(...serversAt(context, value, at));
  }
  return found;
}

function serversAt(context: RuleContext, owner: unknown, at: Path): Server[] {
  const list = own(owner, 'servers');
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw, index) => {
    const server = context.deref(raw);
    const url = own(server, 'url');
    if (typeof url !== 'string') return [];
    return [{ url: url.trim(), variables: own(server, 'variables'), at: [...at, 'servers', index] }];
  });
}

function defaultUrl({ url, variables, at }: Server): ServerUrl {
  return { url: substitute(url, variables), at: [...at, 'url'] };
}

/** The URL with each variable replaced by its default, or by the value that is given for it. */
export function substitute(url: string, variables: unknown, given: Record<string, string> = {}): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
    const text = own(given, name) ?? own(own(variables, name), 'default');
    return typeof text === 'string' || typeof text === 'number' ? String(text) : whole;
  });
}

/** `https://api.gov.bc.ca/routes/v1/` → host `api.gov.bc.ca`, segments `['routes', 'v1']`; no host where the URL is relative. */
export function splitUrl(url: string): { host: string | undefined; segments: string[] } {
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/i.exec(url);
  const host = absolute?.[1]?.toLowerCase().replace(/:\d+$/, '');
  const path = absolute ? absolute[2]! : url.split(/[?#]/)[0]!;
  return { host: host || undefined, segments: segmentsOf(path) };
}

/** `/routes/{id}/` → `['routes', '{id}']`. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter(segment => segment !== '');
}
