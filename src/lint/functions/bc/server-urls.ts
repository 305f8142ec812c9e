/** The URLs under which a document says that its API is served: `servers` (3.x), or `schemes`, `host` and `basePath` (2.0). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import type { RuleContext } from '../../rule.ts';

export interface ServerUrl {
  /** Variables replaced by their defaults; relative where the document says no host. */
  url: string;
  at: Path;
}

/** Those of the root, in the order of the document; none where it says nothing. */
export function serverUrls(context: RuleContext): ServerUrl[] {
  const { root } = context;
  if (context.version === '2.0') {
    const host = own(root, 'host');
    const basePath = own(root, 'basePath');
    const path = typeof basePath === 'string' ? basePath : '';
    if (typeof host === 'string') return [{ url: `https://${host}${path}`, at: path ? ['basePath'] : ['host'] }];
    return path ? [{ url: path, at: ['basePath'] }] : [];
  }
  const servers = own(root, 'servers');
  if (!Array.isArray(servers)) return [];
  return servers.flatMap((server, index) => {
    const url = own(server, 'url');
    if (typeof url !== 'string') return [];
    return [{ url: substitute(url, own(server, 'variables')), at: ['servers', index, 'url'] }];
  });
}

function substitute(url: string, variables: unknown): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
    const variable = isObject(variables) ? own(variables, name) : undefined;
    const text = own(variable, 'default');
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
