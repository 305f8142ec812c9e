/** Products and APIs as API Connect takes them: the product document and the OpenAPI documents with IBM's extensions. */
import { isObject, own, toText } from '../../../document/pointer.ts';
import type { DesiredApi, DesiredProduct } from '../../desired.ts';
import type { Commit, Plan, ProductContent, RateLimit, Ref, Visibility } from '../../model.ts';
import { audienceUrl } from './assumptions.ts';
import type { Data } from './manager.ts';
import { apiMarkData, changesIn, markLine } from './mark.ts';
import type { ApiConnectSettings } from './settings.ts';

/** The one header that carries a key at API Connect, and the one for its secret. */
export const keyHeaders = { id: 'X-IBM-Client-Id', secret: 'X-IBM-Client-Secret' } as const;

/** `info.x-ibm-name`: the document's own, else the API's name in the config as a slug. */
export function ibmName({ name, bundled }: Pick<DesiredApi, 'name' | 'bundled'>): string {
  const said = own(own(bundled, 'info'), 'x-ibm-name');
  if (typeof said === 'string') return said;
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The product document as it is uploaded: APIs by `x-ibm-name:version`, never by `$ref`. */
export function productDocument(
  product: DesiredProduct,
  commit: Commit | undefined,
  settings: ApiConnectSettings,
): Data {
  return {
    product: '1.0.0',
    info: {
      name: product.name,
      version: product.version,
      title: product.title,
      description: markLine(settings.owner, product.digest, commit),
    },
    gateways: [settings.gatewayType],
    visibility: visibilityData(product.visibility, settings),
    apis: Object.fromEntries(product.apis.map(api => [api.name, { name: `${ibmName(api)}:${api.version}` }])),
    plans: Object.fromEntries(product.plans.map(plan => [plan.name, planData(plan)])),
  };
}

export function visibilityData(
  { view, subscribe }: Visibility,
  { url, org, catalog }: Pick<ApiConnectSettings, 'url' | 'org' | 'catalog'>,
): Data {
  const base = url.replace(/\/+$/, '').replace(/(\/api)?$/, '/api');
  const audience = (said: string): Data => {
    if (!said.startsWith('custom:')) return { enabled: true, type: said };
    const names = said.slice('custom:'.length).split(',');
    const urls = names.map(name => audienceUrl(name, { base, org, catalog }));
    const isGroup = (one: string): boolean => one.includes('/groups/');
    return {
      enabled: true,
      type: 'custom',
      org_urls: urls.filter(one => !isGroup(one)),
      group_urls: urls.filter(isGroup),
    };
  };
  // Nobody can subscribe without an account.
  return { view: audience(view), subscribe: audience(subscribe === 'public' ? 'authenticated' : subscribe) };
}

function planData({ title, rateLimit, apis, needsApproval }: Plan): Data {
  return {
    title,
    approval: needsApproval,
    'rate-limits': { default: rateLimitData(rateLimit) },
    ...(apis && {
      apis: Object.fromEntries(
        [...apis].map(([name, operations]) => [
          name,
          operations === 'all'
            ? {}
            : { operations: operations.map(({ method, path }) => ({ operation: method.toLowerCase(), path })) },
        ]),
      ),
    }),
  };
}

function rateLimitData(limit: RateLimit | undefined): Data {
  return limit ? { value: `${limit.count}/${limit.every}${limit.unit}`, 'hard-limit': true } : { value: 'unlimited' };
}

/** What a stored product document says of a product; what is missing in it is as without it. */
export function contentIn(
  document: unknown,
  ref: Ref,
): Pick<ProductContent, 'title' | 'plans' | 'visibility'> & {
  readonly apis: readonly (Ref & { readonly key: string })[];
} {
  const title = own(own(document, 'info'), 'title');
  const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
  const apis = entries(own(document, 'apis')).flatMap(([name, said]) => {
    const key = own(said, 'name');
    if (typeof key !== 'string') return [];
    return [{ name, version: key.slice(key.indexOf(':') + 1), key }];
  });
  return {
    title: typeof title === 'string' ? title : ref.name,
    plans: entries(own(document, 'plans')).map(([name, said]) => planIn(name, said)),
    visibility: visibilityIn(own(document, 'visibility')),
    apis,
  };
}

function planIn(name: string, said: unknown): Plan {
  const title = own(said, 'title');
  const limit = own(own(own(said, 'rate-limits'), 'default'), 'value') ?? own(own(said, 'rate-limit'), 'value');
  const match = /^([0-9]+)\/([0-9]*)(second|minute|hour|day|week)s?$/.exec(typeof limit === 'string' ? limit : '');
  const opened = own(said, 'apis');
  return {
    name,
    title: typeof title === 'string' ? title : name,
    ...(match && {
      rateLimit: {
        count: Number(match[1]),
        every: Number(match[2] || '1'),
        unit: match[3] as RateLimit['unit'],
      },
    }),
    ...(isObject(opened) && {
      apis: new Map(Object.entries(opened).map(([api, one]) => [api, operationsIn(own(one, 'operations'))])),
    }),
    needsApproval: own(said, 'approval') === true,
  };
}

function operationsIn(list: unknown): { method: string; path: string }[] | 'all' {
  if (!Array.isArray(list)) return 'all';
  return list.filter(isObject).map(({ operation, path }) => ({
    method: toText(operation).toUpperCase(),
    path: toText(path),
  }));
}

export function visibilityIn(value: unknown): Visibility {
  const audience = (part: 'view' | 'subscribe', otherwise: string): string => {
    const said = own(value, part);
    const type = own(said, 'type');
    if (type !== 'custom') return typeof type === 'string' ? type : otherwise;
    const urls = ['org_urls', 'group_urls'].flatMap(key => own(said, key) ?? []);
    return `custom:${urls.map(toText).join(',')}`;
  };
  return { view: audience('view', 'public'), subscribe: audience('subscribe', 'authenticated') };
}

/** An OpenAPI document as it is uploaded; what the document says of IBM's extensions stands. */
export function apiDocument(api: DesiredApi, settings: ApiConnectSettings): Data {
  const document = isObject(api.bundled) ? api.bundled : {};
  const info = isObject(document.info) ? document.info : {};
  const said = isObject(document['x-ibm-configuration']) ? document['x-ibm-configuration'] : {};
  const configuration = { ...defaultsOf(api, settings), ...said };
  const foreign = settings.renamesKeys ? foreignKeys(document) : [];
  const keys = new Map(foreign.map(([scheme, { name }]) => [scheme, toText(name)]));
  const added = [
    ...(info['x-ibm-name'] === undefined ? ['x-ibm-name'] : []),
    ...Object.keys(configuration).filter(key => !Object.hasOwn(said, key)),
  ];
  return {
    ...withKeyHeaders(document, new Map([...keys.keys()].map(scheme => [scheme, keyHeaders.id]))),
    info: {
      ...info,
      'x-ibm-name': ibmName(api),
      'x-specgate': apiMarkData(settings.owner, api.digest, { added, keys }),
    },
    'x-ibm-configuration': configuration,
  };
}

/** The document of an API as it was before it was uploaded. */
export function withoutMark(document: unknown): unknown {
  if (!isObject(document) || !isObject(document.info)) return document;
  const { 'x-specgate': mark, ...info } = document.info;
  const { added, keys } = changesIn(mark);
  const { 'x-ibm-configuration': configuration, ...rest } = withKeyHeaders(document, keys);
  const configured = Object.entries(isObject(configuration) ? configuration : {}).filter(
    ([key]) => !added.includes(key),
  );
  return {
    ...rest,
    info: added.includes('x-ibm-name') ? without(info, 'x-ibm-name') : info,
    ...(configured.length > 0 && { 'x-ibm-configuration': Object.fromEntries(configured) }),
  };
}

function without(data: Data, name: string): Data {
  const { [name]: _, ...rest } = data;
  return rest;
}

function defaultsOf(api: DesiredApi, settings: ApiConnectSettings): Data {
  const target = targetUrl(api, settings);
  const invoke = { version: settings.gatewayType === 'datapower-gateway' ? '1.5.0' : '2.0.0', title: 'invoke' };
  return {
    type: 'rest',
    phase: 'realized',
    enforced: true,
    testable: true,
    cors: { enabled: settings.allowsBrowsers },
    gateway: settings.gatewayType,
    ...(target !== undefined && {
      assembly: { execute: [{ invoke: { ...invoke, 'target-url': target } }] },
    }),
  };
}

/**
 * Where the gateway sends calls. `$(request.path)` begins with the base path of the API, which is the path of its server; where
 * the config names another server, the path of the operation follows that.
 */
function targetUrl({ name, bundled }: DesiredApi, { upstreams }: ApiConnectSettings): string | undefined {
  const upstream = upstreams.get(name)?.replace(/\/+$/, '');
  const [server] = serversOf(bundled);
  if (upstream !== undefined) return `${upstream}$(api.operation.path)$(request.search)`;
  return isHttps(server) ? `${new URL(server).origin}$(request.path)$(request.search)` : undefined;
}

export function isHttps(server: string | undefined): server is string {
  return server?.startsWith('https://') === true && URL.canParse(server);
}

/** The URLs at which a document says that its API answers, with defaults for variables; of OpenAPI 2.0 too. */
export function serversOf(document: unknown): string[] {
  const servers = own(document, 'servers');
  if (Array.isArray(servers)) {
    return servers.filter(isObject).map(server => {
      const text = typeof server.url === 'string' ? server.url : '';
      return text.replace(/\{([^{}]+)\}/g, (all, name) =>
        toText(own(own(own(server, 'variables'), name), 'default') ?? all),
      );
    });
  }
  const [host, path, schemes] = ['host', 'basePath', 'schemes'].map(key => own(document, key));
  if (typeof host !== 'string') return typeof path === 'string' ? [path] : [];
  const list = Array.isArray(schemes) && schemes.length > 0 ? schemes : ['https'];
  return list.map(scheme => `${toText(scheme)}://${host}${typeof path === 'string' ? path : ''}`);
}

/** The security schemes by name, of OpenAPI 2.0 too. */
function schemesOf(document: unknown): [string, Data][] {
  const schemes = own(own(document, 'components'), 'securitySchemes') ?? own(document, 'securityDefinitions');
  return isObject(schemes)
    ? Object.entries(schemes).flatMap(([name, one]) => (isObject(one) ? [[name, one] as [string, Data]] : []))
    : [];
}

/** Keys in headers, which API Connect takes in its own two headers alone. */
export function foreignKeys(document: unknown): [string, Data][] {
  const known = Object.values(keyHeaders).map(name => name.toLowerCase());
  return schemesOf(document).filter(
    ([, { type, in: where, name }]) =>
      type === 'apiKey' && where === 'header' && !known.includes(toText(name).toLowerCase()),
  );
}

/** With the headers of these schemes. */
function withKeyHeaders(document: Data, names: ReadonlyMap<string, string>): Data {
  if (names.size === 0) return document;
  const renamed = (schemes: unknown): unknown =>
    isObject(schemes)
      ? Object.fromEntries(
          Object.entries(schemes).map(([scheme, one]) => [
            scheme,
            names.has(scheme) ? { ...(one as Data), name: names.get(scheme) } : one,
          ]),
        )
      : schemes;
  return {
    ...document,
    ...(isObject(document.components) && {
      components: { ...document.components, securitySchemes: renamed(document.components.securitySchemes) },
    }),
    ...(document.securityDefinitions !== undefined && { securityDefinitions: renamed(document.securityDefinitions) }),
  };
}
