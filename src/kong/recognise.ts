/** Tells by its content what a YAML or JSON document is to a gateway: Kong configuration, a part of it, a manifest, or nothing. */
import { isObject, own } from '../document/pointer.ts';
import { pluginNames } from './plugin-names.ts';

/** A list alone in a file is a fragment that a script puts together with others. */
export type GatewayDocumentKind = 'config' | 'services' | 'routes' | 'plugins' | 'manifest';

/** Lists of entities that Kong's declarative file or decK's state file have at their root. */
const entityKeys = [
  'services',
  'routes',
  'plugins',
  'upstreams',
  'targets',
  'consumers',
  'consumer_groups',
  'consumer_group_plugins',
  'consumer_group_consumers',
  'certificates',
  'snis',
  'ca_certificates',
  'vaults',
  'keys',
  'key_sets',
  'filter_chains',
  'partials',
  'licenses',
  'rbac_roles',
  'rbac_endpoint_permissions',
  'service_packages',
  'degraphql_routes',
  'acls',
  'basicauth_credentials',
  'hmacauth_credentials',
  'jwt_secrets',
  'keyauth_credentials',
  'keyauth_enc_credentials',
  'mtls_auth_credentials',
  'oauth2_credentials',
] as const;

/** Keys at the root that are about the file. */
const metadataKeys = [
  '_format_version',
  '_info',
  '_workspace',
  '_konnect',
  '_comment',
  '_ignore',
  '_transform',
  '_plugin_configs',
] as const;

const rootKeys = new Set<string>([...entityKeys, ...metadataKeys]);

/** The kinds that `gwa apply` takes. */
export const manifestKinds = ['GatewayService', 'DraftDataset', 'Product', 'Environment', 'CredentialIssuer'] as const;
export type ManifestKind = (typeof manifestKinds)[number];

/** What the document is to a gateway; undefined: nothing. */
export function recognise(data: unknown): GatewayDocumentKind | undefined {
  if (Array.isArray(data)) return recogniseList(data);
  if (!isObject(data)) return undefined;
  if (isManifest(data)) return 'manifest';
  if (!isConfig(data)) return undefined;
  // Without a version a script puts it under a service or route; alone it would stand for the whole gateway.
  return Object.keys(data).every(key => key === 'plugins') ? 'plugins' : 'config';
}

/** A `kind` of `gwa apply`; an `apiVersion` beside it makes it another product's. */
function isManifest(data: Record<string, unknown>): boolean {
  const kind = own(data, 'kind');
  if (typeof kind === 'string')
    return own(data, 'apiVersion') === undefined && (manifestKinds as readonly string[]).includes(kind);
  // The body of an issuer, as the portal's API takes it.
  return own(data, 'environmentDetails') !== undefined && own(data, 'clientAuthenticator') !== undefined;
}

function isConfig(data: Record<string, unknown>): boolean {
  const version = own(data, '_format_version');
  if (typeof version === 'string' || typeof version === 'number') return true;
  if (own(data, 'kind') !== undefined || own(data, 'openapi') !== undefined || own(data, 'swagger') !== undefined)
    return false;
  const services = own(data, 'services');
  // One service without an upstream is a mistake to be told, not another kind of file.
  if (Array.isArray(services) && services.length > 0) return services.every(isObject) && services.some(isService);
  const keys = Object.keys(data);
  if (keys.length === 0 || !keys.every(key => rootKeys.has(key))) return false;
  const lists = entityKeys.flatMap(key =>
    Array.isArray(own(data, key)) ? [[key, own(data, key) as unknown[]]] : [],
  ) as [string, unknown[]][];
  return lists.length > 0 && lists.every(([key, list]) => list.length === 0 || list.some(item => isEntity(key, item)));
}

function isEntity(key: string, item: unknown): boolean {
  if (key === 'services') return isService(item);
  if (key === 'routes') return isRoute(item);
  if (key === 'plugins') return isPlugin(item);
  if (key === 'upstreams') return isObject(item) && typeof own(item, 'name') === 'string';
  if (key === 'certificates') return isObject(item) && own(item, 'cert') !== undefined;
  return isObject(item);
}

function recogniseList(list: readonly unknown[]): GatewayDocumentKind | undefined {
  if (list.length === 0) return undefined;
  // A route may have plugins too, but no upstream of its own.
  const isRoutes = list.every(
    item => isRoute(item) && own(item, 'name') !== undefined && own(item, 'url') === undefined,
  );
  if (isRoutes) return 'routes';
  if (list.some(isService) && list.every(isObject)) return 'services';
  return list.every(isPlugin) ? 'plugins' : undefined;
}

/** A mapping under `services` is a compose file, an item with `image` or `github` another platform's. */
function isService(item: unknown): boolean {
  if (!isObject(item) || (own(item, 'name') === undefined && own(item, 'id') === undefined)) return false;
  const routes = own(item, 'routes');
  const plugins = own(item, 'plugins');
  return (
    typeof own(item, 'url') === 'string' ||
    typeof own(item, 'host') === 'string' ||
    (Array.isArray(routes) && routes.length > 0 && routes.every(isRoute)) ||
    (Array.isArray(plugins) && plugins.length > 0 && plugins.every(isPlugin))
  );
}

function isRoute(item: unknown): boolean {
  return (
    isObject(item) &&
    (['paths', 'hosts', 'methods', 'snis', 'protocols'].some(key => Array.isArray(own(item, key))) ||
      isObject(own(item, 'headers')) ||
      typeof own(item, 'expression') === 'string')
  );
}

function isPlugin(item: unknown): boolean {
  const name = own(item, 'name');
  return typeof name === 'string' && pluginNames.has(name);
}
