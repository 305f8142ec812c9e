/** URLs under which an API or its tokens are served without TLS (G-19, G-53). */
import { isObject, own, type Path } from '../../../document/pointer.ts';
import { operations, securitySchemes } from '../../openapi.ts';
import type { RuleContext, RuleFunction, RuleResult } from '../../rule.ts';
import { type Server, type ServerUrl, servers, substitute } from './server-urls.ts';

interface Options {
  /** `insecure`: another scheme than https. `development`: a server on the developer's machine. `unstated`: nothing says https. */
  problem: 'insecure' | 'development' | 'unstated';
}

const insecureUrls: RuleFunction<Options> = (_value, { problem }, context) => {
  const served = context.version === '2.0' ? hosts(context) : servers(context).flatMap(values);
  if (problem === 'unstated') return unstated(context, served);
  const results: RuleResult[] = [];
  for (const { url, at } of served) {
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

function unstated(context: RuleContext, served: ServerUrl[]): RuleResult[] {
  if (context.version === '2.0') {
    if (own(context.root, 'schemes') !== undefined) return [];
    return [{ path: [], message: 'Without "schemes" the document does not say that the API is served over https.' }];
  }
  const [first, ...others] = served;
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

/** Each value of a variable that decides the scheme, and those of the host that name a developer's machine; the other variables have their defaults. */
function values({ url, variables, at }: Server): ServerUrl[] {
  const authority = /^([^/]*\/\/)?[^/]*/.exec(url)![0];
  const found: ServerUrl[] = [];
  for (const { index: position, 1: name = '' } of authority.matchAll(/\{([^{}]*)\}/g)) {
    const listed = own(own(variables, name), 'enum');
    if (!Array.isArray(listed)) continue;
    listed.forEach((value, index) => {
      if (typeof value !== 'string') return;
      const filled = substitute(url, variables, { [name]: value });
      if (position === 0 || isLocal(filled)) {
        found.push({ url: filled, at: [...at, 'variables', name, 'enum', index] });
      }
    });
  }
  const standard = substitute(url, variables);
  // A default that is listed is told there.
  return found.some(one => one.url === standard) ? found : [{ url: standard, at: [...at, 'url'] }, ...found];
}

/** Scheme and host of a 2.0 document, once for each scheme; those of an operation override the root's. */
function hosts(context: RuleContext): ServerUrl[] {
  const name = own(context.root, 'host');
  const host = typeof name === 'string' ? name : 'the host of the document';
  const found: ServerUrl[] = isLocal(`//${host}`) ? [{ url: `http://${host}`, at: ['host'] }] : [];
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
  return /^([a-z][a-z0-9+.-]*:)?\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal|[\w-]+\.local(host)?)(:[^/]*)?(\/|$)/i.test(
    url,
  );
}

/** Scheme and host, without what may be long behind them. */
function origin(url: string): string {
  return url.split('/').slice(0, 3).join('/').slice(0, 100);
}
