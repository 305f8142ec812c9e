/** The routes of an API version: one per operation, or a few by prefix, each where its version is asked for. */
import { UserError } from '../../errors.ts';
import type { ConvertedOperation } from '../convert/convert.ts';
import { byBytes, goJson } from '../convert/go-json.ts';
import { pluginId } from '../convert/plugins.ts';
import { uuidOf } from '../convert/uuid.ts';
import type { KongPlugin, KongRoute, KongService } from '../declarative.ts';
import type { RenderApi, RenderSettings } from './request.ts';
import { acceptValues, hostsOf, isDefault, versionPath } from './version-place.ts';

/** A route of an operation with what is known of it. */
export interface OperationRoute {
  /** Without plugins. */
  readonly route: KongRoute & { readonly name: string };
  readonly operation: ConvertedOperation;
  /** Plugins that the document gives it. */
  readonly own: readonly KongPlugin[];
  /** Plugins for its callers, where these are not those of the whole service. */
  readonly asked: readonly KongPlugin[];
}

/** The routes of one service. Throws a UserError for settings that Kong cannot carry out. */
export function routesFor(
  api: RenderApi,
  service: KongService,
  operations: readonly OperationRoute[],
  settings: RenderSettings,
): KongRoute[] {
  const routes =
    settings.routes === 'prefix' ? prefixRoutes(api, service, operations, settings) : operations.map(operationRoute);
  const placed = routes.flatMap(route => placedRoutes(api, route, settings));
  return settings.corsOrigins && placed.length > 0 ? [...placed, preflightRoute(api, service, placed)] : placed;
}

function operationRoute({ route, own, asked }: OperationRoute): KongRoute {
  return { ...route, plugins: [...own, ...asked] };
}

/**
 * One route for all operations with the same callers and no plugins of their own; the others keep theirs. A prefix takes
 * paths that are in no document too, so it asks for credentials wherever some operations do.
 */
function prefixRoutes(
  api: RenderApi,
  service: KongService,
  operations: readonly OperationRoute[],
  settings: RenderSettings,
): KongRoute[] {
  const shared = largestGroup(operations.filter(({ own }) => own.length === 0));
  const alone = operations.filter(one => !shared.includes(one));
  const isVersioned = settings.versionIn === 'path';
  const [other] = alone;
  if (isVersioned && other) {
    throw new UserError(
      `${other.operation.method} ${other.operation.template} of ${api.name} has plugins or security of its own, and Kong cannot take a version out of the path of a single operation; put versions into the host or the Accept header (version-in).`,
      placeOf(other.operation),
    );
  }
  const [first] = shared;
  if (!first) return alone.map(operationRoute);
  const { paths: _, regex_priority: __, ...common } = first.route;
  const name = `${service.name}_prefix`;
  const prefix: KongRoute = {
    ...common,
    methods: [...new Set(shared.map(({ operation }) => operation.method))].sort(byBytes),
    paths: isVersioned ? [versionPath(api)] : prefixesOf(shared.map(({ operation }) => operation.template)),
    strip_path: isVersioned,
    plugins: [...first.asked],
  };
  return [...alone.map(operationRoute), renamed(prefix, name)];
}

/** Of operations with the same callers: those with credentials before those without, then the most. */
function largestGroup(operations: readonly OperationRoute[]): readonly OperationRoute[] {
  const groups = new Map<string, OperationRoute[]>();
  for (const operation of operations) {
    const key = goJson(operation.asked.map(({ name, config }) => [name, config ?? null]));
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  const rank = ([first]: readonly OperationRoute[]): number => Math.min(first?.asked.length ?? 0, 1);
  return [...groups.values()].sort((a, b) => rank(b) - rank(a) || b.length - a.length)[0] ?? [];
}

/** The fixed beginnings of templates, without those that another covers. Kong takes a prefix by letters, not by segments. */
function prefixesOf(templates: readonly string[]): string[] {
  const prefixes = new Set(
    templates.map(template => {
      const segments = template.split('/').slice(1);
      const end = segments.findIndex(segment => /[^A-Za-z0-9._~-]/.test(segment));
      return `/${segments.slice(0, end === -1 ? undefined : end).join('/')}`.replace(/(?<=.)\/$/, '');
    }),
  );
  const isCovered = (prefix: string): boolean =>
    [...prefixes].some(other => other !== prefix && (other === '/' || prefix.startsWith(`${other}/`)));
  return [...prefixes].filter(prefix => !isCovered(prefix)).sort(byBytes);
}

/** The route where its version is asked for, and once more without a version where it is the default. */
function placedRoutes(api: RenderApi, route: KongRoute, settings: RenderSettings): KongRoute[] {
  const hosts = hostsOf(api, settings);
  const hosted: KongRoute = { ...route, ...(hosts.length > 0 && { hosts }) };
  if (settings.versionIn !== 'header') return [hosted];
  const accept = acceptValues(api, settings.profile);
  const versioned: KongRoute = { ...hosted, headers: { ...route.headers, accept } };
  return isDefault(api, settings) ? [versioned, renamed(hosted, `${route.name}_default`)] : [versioned];
}

/** A copy under another name, with the ids that follow from it. */
function renamed(route: KongRoute, name: string): KongRoute {
  const hasIds = route.id !== undefined;
  return {
    ...route,
    name,
    ...(hasIds && { id: uuidOf(`${name}.route`) }),
    plugins: (route.plugins ?? []).map(plugin => ({ ...plugin, ...(hasIds && { id: pluginId(name, plugin.name) }) })),
  };
}

/**
 * Browsers ask with OPTIONS, without the version and without credentials: the cors plugin of the service answers them, and
 * what is no such question ends here.
 */
function preflightRoute(api: RenderApi, service: KongService, routes: readonly KongRoute[]): KongRoute {
  const name = `${service.name}_preflight`;
  const [{ tags, hosts, strip_path }] = routes as [KongRoute];
  const answer: KongPlugin = {
    name: 'request-termination',
    id: pluginId(name, 'request-termination'),
    config: { status_code: 405, message: `${api.name} takes OPTIONS from browsers alone.` },
    ...(tags && { tags }),
  };
  return {
    name,
    id: uuidOf(`${name}.route`),
    methods: ['OPTIONS'],
    paths: [...new Set(routes.flatMap(({ paths }) => paths ?? []))],
    ...(hosts && { hosts }),
    ...(strip_path !== undefined && { strip_path }),
    ...(tags && { tags }),
    plugins: [answer],
  };
}

/** Where an operation stands, for errors. */
export function placeOf({ place }: ConvertedOperation): { file: string; line: number; column: number } {
  const { start } = place.document.locate(place.path);
  return { file: place.document.file, line: start.line, column: start.column };
}
