/** What guards a route at the gateway: the plugins that work on it, those that authenticate, and whether they let strangers in. */
import { isObject, own } from '../../document/pointer.ts';
import type { Entity, GatewayFiles, PluginEntity, RouteEntity, ServiceEntity } from '../../kong/read.ts';
import { hasPlaceholder } from '../../kong/template.ts';

/** Plugins that demand credentials, with the security schemes of a document that they can stand for. */
const authenticating: Readonly<Record<string, readonly SchemeKind[]>> = {
  'key-auth': ['apiKey'],
  'key-auth-enc': ['apiKey'],
  'jwt-keycloak': ['token'],
  oidc: ['token'],
  'openid-connect': ['token', 'basic'],
  jwt: ['token'],
  'jwt-signer': ['token'],
  oauth2: ['token'],
  'oauth2-introspection': ['token'],
  'basic-auth': ['basic'],
  'ldap-auth': ['basic'],
  'ldap-auth-advanced': ['basic'],
  'vault-auth': ['apiKey'],
  'hmac-auth': ['hmac'],
  'mtls-auth': ['mutualTLS'],
  'header-cert-auth': ['mutualTLS'],
  saml: ['token'],
};

/** `token`: OAuth 2, OpenID Connect or a bearer; the words of OpenAPI for the rest. */
export type SchemeKind = 'apiKey' | 'token' | 'basic' | 'hmac' | 'mutualTLS';

export function kindsOf(plugin: PluginEntity): readonly SchemeKind[] {
  return Object.hasOwn(authenticating, plugin.data.name) ? authenticating[plugin.data.name]! : [];
}

/**
 * The plugins that work on a route for everybody and every call: its own, else its service's, else those of the gateway;
 * none that is off or works under a condition alone.
 */
export function pluginsOn(route: RouteEntity, gateway: GatewayFiles): PluginEntity[] {
  const found = new Map<string, PluginEntity>();
  for (const plugin of scopesOf(route, gateway)) {
    // One that is off on the route does not hide that of the service: Kong passes over it altogether.
    if (!plugin.isForSome && isOn(plugin) && !isConditional(plugin)) found.set(plugin.data.name, plugin);
  }
  return [...found.values()];
}

/** The plugins of the kind on the routes of services; none where one route (but for preflight requests) has none. */
export function onEvery(
  services: readonly ServiceEntity[],
  gateway: GatewayFiles,
  fits: (plugin: PluginEntity) => boolean,
): PluginEntity[] {
  const found = services
    .flatMap(({ routes }) => routes)
    .filter(route => !isPreflightOnly(route))
    .map(route => pluginsOn(route, gateway).filter(fits));
  return found.every(list => list.length > 0) ? [...new Set(found.flat())] : [];
}

/** From the widest scope to the nearest. */
function scopesOf(route: RouteEntity, gateway: GatewayFiles): PluginEntity[] {
  // Files of one folder are published together, those of others may be for another gateway.
  const ofGateway = gateway.plugins.filter(plugin => plugin.isGlobal && folderOf(plugin.file) === folderOf(route.file));
  return [...ofGateway, ...(route.service?.plugins ?? []), ...route.plugins];
}

/** Kong 3.14 and later: an expression that decides for each call whether the plugin works. */
function isConditional({ data }: PluginEntity): boolean {
  const condition = own(data, 'condition');
  return typeof condition === 'string' && condition.trim() !== '';
}

/** The plugins of the kind that work on a route under a condition alone, which is not read here. */
export function conditionalOn(
  route: RouteEntity,
  gateway: GatewayFiles,
  fits: (plugin: PluginEntity) => boolean,
): PluginEntity[] {
  return scopesOf(route, gateway).filter(one => isConditional(one) && isOn(one) && !one.isForSome && fits(one));
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** False for a plugin or a service that is switched off: Kong leaves the routes of such a service out of its router. */
export function isOn({ data }: Pick<Entity, 'data'>): boolean {
  return own(data, 'enabled') !== false;
}

export function isAuthentication(plugin: PluginEntity): boolean {
  return kindsOf(plugin).length > 0;
}

/** The plugins of a route that demand credentials. */
export function authenticationOn(route: RouteEntity, gateway: GatewayFiles): PluginEntity[] {
  return pluginsOn(route, gateway).filter(isAuthentication);
}

/** A caller without credentials passes as this consumer ("two tiers"); undefined: nobody passes so. */
function anonymousOf({ config }: PluginEntity): string | undefined {
  const anonymous = own(config, 'anonymous');
  return typeof anonymous === 'string' && anonymous !== '' ? anonymous : undefined;
}

/**
 * Every call of the anonymous consumer ends at the gateway: so Kong's documentation lets callers choose between several
 * kinds of credentials, each plugin with `anonymous`, and refuses those who have none.
 */
function isRefused(anonymous: string, gateway: GatewayFiles): boolean {
  return gateway.plugins.some(
    plugin =>
      isTermination(plugin) &&
      isOn(plugin) &&
      !isConditional(plugin) &&
      !plugin.route &&
      !plugin.service &&
      namesOfConsumer(plugin).includes(anonymous),
  );
}

/** What the consumer of a plugin is called: where it stands below one, or by its reference. */
function namesOfConsumer({ data, path, document }: PluginEntity): unknown[] {
  const [list, index] = path;
  const consumers = own(document.root.data, 'consumers');
  const consumer = list === 'consumers' && Array.isArray(consumers) ? consumers[Number(index)] : own(data, 'consumer');
  return isObject(consumer) ? ['id', 'username', 'name'].map(key => own(consumer, key)) : [consumer];
}

export type Protection =
  /** Credentials are demanded. */
  | { kind: 'closed'; plugins: readonly PluginEntity[] }
  /** They are asked for, and who has none passes too. */
  | { kind: 'two-tier'; plugins: readonly PluginEntity[] }
  /** The gateway answers itself, and no request reaches the upstream. */
  | { kind: 'terminated'; plugins: readonly PluginEntity[] }
  | { kind: 'open'; plugins: readonly [] };

/** Whether a route lets strangers through. */
export function protectionOf(route: RouteEntity, gateway: GatewayFiles): Protection {
  const plugins = authenticationOn(route, gateway);
  const strict = plugins.filter(plugin => {
    const anonymous = anonymousOf(plugin);
    return anonymous === undefined || isRefused(anonymous, gateway);
  });
  if (strict.length > 0) return { kind: 'closed', plugins: strict };
  const terminating = pluginsOn(route, gateway).filter(isTermination);
  if (terminating.length > 0) return { kind: 'terminated', plugins: terminating };
  return plugins.length > 0 ? { kind: 'two-tier', plugins } : { kind: 'open', plugins: [] };
}

/** Answers every call; with a trigger only those that carry it. */
function isTermination({ data, config }: PluginEntity): boolean {
  const trigger = own(config, 'trigger');
  if (data.name === 'redirect') return true;
  return data.name === 'request-termination' && (trigger === undefined || trigger === null || trigger === '');
}

/** The service of the route is not seen: a part that a script puts under one, or a name that no file has. */
function isPartial(route: RouteEntity): boolean {
  const service = own(route.data, 'service');
  return (
    route.service === undefined && (route.document.kind === 'routes' || (service !== undefined && service !== null))
  );
}

/** Plugins alone in a file, which a script puts under services or routes: nobody sees under which. */
export function loosePlugins({ plugins }: GatewayFiles, fits: (plugin: PluginEntity) => boolean): PluginEntity[] {
  return plugins.filter(plugin => plugin.document.kind === 'plugins' && isOn(plugin) && fits(plugin));
}

/** Whether a plugin of the kind may work on a route from a place that is not seen. */
export function mayBeElsewhere(
  route: RouteEntity,
  gateway: GatewayFiles,
  fits: (plugin: PluginEntity) => boolean,
): boolean {
  return isPartial(route) || loosePlugins(gateway, fits).length > 0 || conditionalOn(route, gateway, fits).length > 0;
}

/** A route that only answers preflight requests of browsers, which carry no credentials. */
export function isPreflightOnly({ data }: RouteEntity): boolean {
  const methods = own(data, 'methods');
  return Array.isArray(methods) && methods.length > 0 && methods.every(method => method === 'OPTIONS');
}

const documentation =
  /(^|\/)(api-?docs?|docs?|swagger(-ui)?|openapi|redoc|health(z|check)?|ready|readiness|live|liveness|status|ping|version|well-known|\.well-known|favicon\.ico|robots\.txt)(\.(json|ya?ml|html))?(\/|$)/i;

/** A route that its name says is for documentation or health checks, whatever paths it takes. */
export function isNamedDocumentation({ name }: RouteEntity): boolean {
  return /(^|[^a-z])(api-?docs?|docs|swagger|openapi|redoc|health(z|check)?|readiness|liveness|ping)([^a-z]|$)/i.test(
    name ?? '',
  );
}

/** Paths of documentation and of health checks: a route for these alone is open on purpose. */
export function isForDocumentation({ data }: RouteEntity): boolean {
  const paths = own(data, 'paths');
  if (!Array.isArray(paths) || paths.length === 0) return false;
  return paths.every(
    path => typeof path === 'string' && documentation.test(path.replace(/^~|\$$/g, '').replaceAll('\\', '')),
  );
}

/** True where the name or a needed setting of a plugin hangs on a placeholder. */
export function isUndecided(value: unknown): boolean {
  return typeof value === 'string' && hasPlaceholder(value);
}
