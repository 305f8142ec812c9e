/** One API version, and the products that offer it → Kong's services, routes, plugins and upstreams, without states. */
import { toText } from '../../document/pointer.ts';
import { UserError } from '../../errors.ts';
import { type ConvertedOperation, convertToKong } from '../convert/convert.ts';
import { kongName } from '../convert/extensions.ts';
import { goJson } from '../convert/go-json.ts';
import { defaultOptions } from '../convert/options.ts';
import { child, itemsOf, rootOf, textAt } from '../convert/place.ts';
import { pluginId } from '../convert/plugins.ts';
import { templatedPriority } from '../convert/routes.ts';
import type { KongConfig, KongPlugin, KongRoute, KongService } from '../declarative.ts';
import { type Authentication, authenticationOf } from './authentication.ts';
import { twinsIn } from './collisions.ts';
import { renderTree } from './openapi3.ts';
import { commonPlugins, groupsOf, hasSubsets, rateLimiting } from './policy.ts';
import { precedence } from './precedence.ts';
import { forProfile } from './profile.ts';
import type { RenderApi, RenderLimitation, RenderProduct, RenderSettings } from './request.ts';
import { type OperationRoute, routesFor } from './routes.ts';

export interface Rendered {
  readonly config: KongConfig;
  readonly limitations: readonly RenderLimitation[];
}

/**
 * Renders an API version. Names and ids are those that openapi2kong gives with `--uuid-base "NAME VERSION"`, so that versions
 * stand side by side; NAME is the document's `x-kong-name`, else the API's name in the config. Throws a UserError that points
 * into the document, or at a setting, for what cannot be published.
 */
export function renderApi(api: RenderApi, products: readonly RenderProduct[], settings: RenderSettings): Rendered {
  if (settings.versionIn === 'path' && settings.routes === 'operation') {
    throw new UserError(
      'Kong cannot take a version out of the path of a single operation: version-in: path needs routes: prefix.',
    );
  }
  const tree = renderTree(api, settings.upstreams.get(api.name));
  const root = rootOf(tree);
  const limitations: RenderLimitation[] = [];
  const { config, operations } = convertToKong(tree, {
    ...defaultOptions,
    documentName: `${kongName(root) ?? api.name} ${api.version}`,
    routesByHeader: false,
    // Schemas do not matter here: what validates requests is left to the server.
    ignoresCircularReferences: true,
  });
  const twins = twinsIn(operations);
  if (twins) throw twins;
  const raised = precedence(operations);
  refuseNowhere(api, config, settings);
  limitations.push(
    ...sharedTraffic(
      api,
      itemsOf(tree, child(root, 'servers')).map(one => textAt(child(one, 'url')) ?? ''),
      config,
    ),
  );
  limitations.push(...looseLimitations(config));

  const byRoute = new Map(operations.map(operation => [operation.route, operation]));
  const asked = new Map(
    operations.map(operation => {
      const authentication = authenticationOf(tree, operation.place, settings);
      limitations.push(...authentication.limitations);
      return [operation.route, withGroups(authentication, operation)];
    }),
  );
  const policy = rateLimiting(api, products, settings);
  limitations.push(...policy.limitations);
  if (hasSubsets(api, products) && operations.some(({ route }) => !hasAcl(asked.get(route)))) {
    limitations.push({
      what: 'plan operations',
      says: `The plans of ${api.name} open some operations only, which Kong enforces by acl groups alone: where callers are not asked who they are, or with subscriptions: none, all get through.`,
    });
  }
  const services = (config.services ?? []).map(service => finished(service));
  const whole = forProfile({ _format_version: '3.0', services, upstreams: config.upstreams ?? [] }, settings.profile);
  return { config: withTags(whole, settings.profile.hasTags ? settings.tags : []), limitations: distinct(limitations) };

  function withGroups({ plugins }: Authentication, operation: ConvertedOperation): readonly KongPlugin[] {
    const isGrouped = settings.groupsOf === 'all' ? plugins.length > 0 : plugins.some(knowsConsumers);
    if (settings.groupsOf === 'none' || !isGrouped) return plugins;
    const allow = groupsOf(api, products, operation);
    // A group that nobody is in: no plan opens this operation.
    const groups = allow.length > 0 ? allow : ['nobody'];
    return [
      ...plugins,
      { name: 'acl', config: settings.profile.saysAllow ? { allow: groups } : { whitelist: groups } },
    ];
  }

  function finished(service: KongService): KongService {
    const routes = service.routes ?? [];
    const first = routes[0]?.name;
    const shared = first === undefined ? [] : (asked.get(first) ?? []);
    // A plugin of the service holds for every route of it, so only what all of them ask for can stand there.
    const sharedText = goJson(shared);
    const isShared = routes.every(route => goJson(asked.get(route.name!) ?? []) === sharedText);
    const common = [...(isShared ? shared : []), ...policy.plugins, ...commonPlugins(api, settings)];
    const plugins = completed(service.name!, service.plugins ?? [], common, service.tags);
    const operationRoutes = routes.map((route): OperationRoute => {
      const { name, plugins: own = [], tags, ...rest } = route;
      return {
        route: { ...rest, ...exact(rest, raised.get(name!)), name: name!, ...(tags && { tags }) },
        operation: byRoute.get(name!)!,
        own: varied(own, settings),
        asked: isShared ? [] : completed(name!, own, asked.get(name!) ?? [], tags).slice(own.length),
      };
    });
    return {
      ...service,
      plugins: withVary(plugins, service, settings),
      routes: routesFor(api, service, operationRoutes, settings),
    };
  }
}

/** The document's own priorities stay as they are: whoever gave them meant an order. */
function exact({ regex_priority: given }: KongRoute, raisedBy: number | undefined): Pick<KongRoute, 'regex_priority'> {
  return raisedBy !== undefined && given === templatedPriority ? { regex_priority: given + raisedBy } : {};
}

/** Kong's own plugins, which let nobody through but consumers. */
function knowsConsumers({ name }: KongPlugin): boolean {
  return name === 'key-auth' || name === 'basic-auth' || name === 'jwt';
}

function hasAcl(plugins: readonly KongPlugin[] = []): boolean {
  return plugins.some(({ name }) => name === 'acl');
}

/** The document's own plugins win; ours come after, with the ids and tags of their owner. */
function completed(
  owner: string,
  own: readonly KongPlugin[],
  ours: readonly KongPlugin[],
  tags: string[] | undefined,
): KongPlugin[] {
  const known = new Set(own.map(({ name }) => name));
  const added = ours
    .filter(({ name }) => !known.has(name))
    .map(plugin => ({ ...plugin, id: pluginId(owner, plugin.name), ...(tags && { tags: [...tags] }) }));
  return [...own, ...added];
}

const transformer = 'response-transformer';

/** Caches must know that the answer hangs on the Accept header. */
function withVary(plugins: readonly KongPlugin[], { name, tags }: KongService, settings: RenderSettings): KongPlugin[] {
  const isNeeded = settings.versionIn === 'header';
  return varied(isNeeded ? completed(name!, plugins, [{ name: transformer, config: {} }], tags) : plugins, settings);
}

/** A route's transformer takes the place of the service's, so each has the header. */
function varied(plugins: readonly KongPlugin[], { versionIn }: RenderSettings): KongPlugin[] {
  if (versionIn !== 'header') return [...plugins];
  return plugins.map(plugin => {
    if (plugin.name !== transformer) return plugin;
    const append = (plugin.config?.append ?? {}) as Record<string, unknown>;
    const headers = Array.isArray(append.headers) ? append.headers : [];
    return { ...plugin, config: { ...plugin.config, append: { ...append, headers: [...headers, 'Vary:Accept'] } } };
  });
}

/** A service that leads to the gateway's own machine, or to itself, is a mistake of the document. */
function refuseNowhere(api: RenderApi, config: KongConfig, { hosts, upstreams }: RenderSettings): void {
  for (const { host } of config.services ?? []) {
    const problem =
      host === 'localhost'
        ? 'names no server'
        : hosts.includes(toText(host))
          ? `names the gateway itself as its server (${host})`
          : undefined;
    if (problem === undefined) continue;
    const how = upstreams.has(api.name) ? 'correct' : 'add';
    const { start } = api.document.locate(['servers']);
    throw new UserError(
      `${api.name} ${problem}, so the gateway would not know where to send its calls; ${how} its URL under upstreams of the gateway in the config.`,
      { file: api.document.file, line: start.line, column: start.column },
    );
  }
}

function sharedTraffic(api: RenderApi, urls: readonly string[], { upstreams = [] }: KongConfig): RenderLimitation[] {
  if (urls.length < 2 || upstreams.length === 0) return [];
  return [
    {
      what: 'servers',
      says: `The calls of ${api.name} are shared out among all servers of its document (${urls.join(', ')}); upstreams of the gateway in the config names the one that is meant.`,
    },
  ];
}

/** Plugins of single consumers belong to whoever keeps these. */
function looseLimitations({ plugins = [] }: KongConfig): RenderLimitation[] {
  const names = [...new Set(plugins.map(({ name }) => name))].join(', ');
  if (names === '') return [];
  return [
    {
      what: 'plugins of consumers',
      says: `Plugins for single consumers (${names}) are not published: consumers are the portal's.`,
    },
  ];
}

function withTags(config: KongConfig, tags: readonly string[]): KongConfig {
  if (tags.length === 0) return config;
  const tagged = <E extends { tags?: string[] }>(entity: E): E => ({
    ...entity,
    tags: [...new Set([...(entity.tags ?? []), ...tags])],
  });
  return {
    ...config,
    services: (config.services ?? []).map(service => ({
      ...tagged(service),
      plugins: (service.plugins ?? []).map(tagged),
      routes: (service.routes ?? []).map(route => ({ ...tagged(route), plugins: (route.plugins ?? []).map(tagged) })),
    })),
    upstreams: (config.upstreams ?? []).map(upstream => ({
      ...tagged(upstream),
      targets: (upstream.targets ?? []).map(tagged),
    })),
  };
}

function distinct(limitations: readonly RenderLimitation[]): RenderLimitation[] {
  return [...new Map(limitations.map(one => [one.says, one])).values()];
}
