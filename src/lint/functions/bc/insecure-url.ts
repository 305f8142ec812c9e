/** URLs under which an API or its tokens are served without TLS (G-19, G-53). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations, securitySchemes } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';

interface Options {
  /** `insecure`: another scheme than https. `development`: a server on the developer's machine. `unstated`: nothing says https. */
  problem: 'insecure' | 'development' | 'unstated';
}

interface Served {
  url: string;
  at: Path;
}

const insecureUrls: RuleFunction<Options> = (_value, { problem }, context) => {
  const servers = context.version === '2.0' ? hosts(context) : allServers(context);
  if (problem === 'unstated') return unstated(context, servers);
  const results: RuleResult[] = [];
  for (const { url, at } of servers) {
    if (isLocal(url) !== (problem === 'development')) continue;
    if (problem === 'development') {
      results.push({ path: at, message: `A server for development (${origin(url)}) stands in a published document.` });
    } else if (isInsecure(url))
      results.push({ path: at, message: `The API is served over ${schemeOf(url)} (${origin(url)}).` });
  }
  if (problem === 'insecure') results.push(...tokenUrls(context));
  return results;
};
export default insecureUrls;

function unstated(context: RuleContext, servers: Served[]): RuleResult[] {
  if (context.version === '2.0') {
    if (own(context.root, 'schemes') !== undefined) return [];
    return [{ path: [], message: 'Without "schemes" the document does not say that the API is served over https.' }];
  }
  const [first, ...others] = servers;
  if (!first)
    return [{ path: [], message: 'Without "servers" the document does not say that the API is served over https.' }];
  if ([first, ...others].some(({ url }) => schemeOf(url) !== undefined || url.startsWith('{'))) return [];
  return [
    {
      path: first.at,
      message: `The server URL "${first.url}" is relative, so https cannot be seen from the document.`,
    },
  ];
}

/** The servers of the root, the path items and the operations, each variable replaced by each of its values in turn. */
function allServers(context: RuleContext): Served[] {
  const found = serversAt(context, context.root, []);
  const items = new Set<string>();
  for (const operation of operations(context)) {
    const itemAt = ['paths', operation.template];
    if (!items.has(operation.template)) {
      items.add(operation.template);
      const item = context.deref(own(own(context.root, 'paths'), operation.template));
      found.push(...serversAt(context, item, itemAt));
    }
    found.push(...serversAt(context, operation.value, operation.at));
  }
  return found;
}

function serversAt(context: RuleContext, owner: unknown, at: Path): Served[] {
  const list = own(owner, 'servers');
  if (!Array.isArray(list)) return [];
  return list.flatMap((raw, index) => {
    const server = context.deref(raw);
    const url = own(server, 'url');
    if (typeof url !== 'string') return [];
    return substituted(url, own(server, 'variables'), [...at, 'servers', index]);
  });
}

/** Only the variables that decide scheme and host matter: each value of the first one, the defaults of the others. */
function substituted(url: string, variables: unknown, at: Path): Served[] {
  const first = /^\{([^{}]+)\}/.exec(url)?.[1];
  const values = first === undefined ? [] : own(own(variables, first), 'enum');
  const filled = (text: string) =>
    text.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
      const value = own(own(variables, name), 'default');
      return typeof value === 'string' ? value : whole;
    });
  if (first === undefined || !Array.isArray(values)) return [{ url: filled(url), at: [...at, 'url'] }];
  return values.flatMap((value, index) =>
    typeof value === 'string'
      ? [{ url: value + filled(url.slice(first.length + 2)), at: [...at, 'variables', first, 'enum', index] }]
      : [],
  );
}

/** Scheme and host of a 2.0 document, once for each scheme; those of an operation override the root's. */
function hosts(context: RuleContext): Served[] {
  const name = own(context.root, 'host');
  const host = typeof name === 'string' ? name : 'the host of the document';
  const found: Served[] = isLocal(`//${host}`) ? [{ url: `http://${host}`, at: ['host'] }] : [];
  if (found.length) return found;
  const owners = [{ value: context.root, at: [] as Path }, ...operations(context)];
  for (const { value, at } of owners) {
    const schemes = own(value, 'schemes');
    if (!Array.isArray(schemes)) continue;
    schemes.forEach((scheme, index) => {
      if (typeof scheme === 'string') found.push({ url: `${scheme}://${host}`, at: [...at, 'schemes', index] });
    });
  }
  return found;
}

/** The URLs where tokens are asked for: those of the flows, of 2.0 schemes, and of OpenID Connect. */
function tokenUrls(context: RuleContext): RuleResult[] {
  const results: RuleResult[] = [];
  for (const { value, at } of securitySchemes(context).values()) {
    const flows = own(value, 'flows');
    const owners: [unknown, Path][] = [[value, at]];
    if (isObject(flows)) for (const [flow, one] of Object.entries(flows)) owners.push([one, [...at, 'flows', flow]]);
    for (const [owner, ownerAt] of owners) {
      for (const key of [
        'authorizationUrl',
        'tokenUrl',
        'refreshUrl',
        'deviceAuthorizationUrl',
        'openIdConnectUrl',
        'oauth2MetadataUrl',
      ]) {
        const url = own(owner, key);
        if (typeof url !== 'string' || !isInsecure(url)) continue;
        const message = isLocal(url)
          ? `The ${key} is that of a developer's machine (${origin(url)}).`
          : `The ${key} is served over ${schemeOf(url)} (${origin(url)}), so credentials travel in clear text.`;
        results.push({ path: [...ownerAt, key], message });
      }
    }
  }
  return results;
}

function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
}

function isInsecure(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme !== undefined && scheme !== 'https' && scheme !== 'wss';
}

function isLocal(url: string): boolean {
  return /^([a-z][a-z0-9+.-]*:)?\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|[\w-]+\.local)(:[^/]*)?(\/|$)/i.test(
    url,
  );
}

/** Scheme and host, without what may be long behind them. */
function origin(url: string): string {
  return url.split('/').slice(0, 3).join('/').slice(0, 100);
}
