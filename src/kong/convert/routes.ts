/** Routes from operations: path expressions, priorities, and one route more for each combination of header values. */
import type { Tree } from '../../document/tree.ts';
import type { KongPlugin, KongRoute } from '../declarative.ts';
import { goJson } from './go-json.ts';
import type { ConvertOptions } from './options.ts';
import { at, child, itemsOf, type Place, problemAt, textAt } from './place.ts';
import { type Owner, pluginId } from './plugins.ts';
import { captureName, type Naming } from './slug.ts';
import { uuidOf } from './uuid.ts';

export interface RouteSource {
  /** The template: `/orders/{id}`. */
  readonly template: string;
  readonly method: string;
  readonly path: Place;
  readonly operation: Place;
  readonly defaults: Record<string, unknown> | undefined;
  readonly plugins: readonly KongPlugin[];
  /** Told before the plugins are copied so many times; throws where that is too much. */
  readonly beforeCopies: (count: number) => void;
}

/** Without parameters a path is more exact than with them. */
const plainPriority = 200;
export const templatedPriority = 100;
/** PCRE's limit on names of groups. */
const maxNameLength = 31;
/** More routes for one operation than any gateway bears. */
const maxCombinations = 10_000;

/** The expression of a path, anchored at both ends of the template but for Kong's `~`. */
export interface PathExpression {
  readonly expression: string;
  readonly hasParameters: boolean;
}

/**
 * A template as a regular expression with a named group for each parameter. Throws a UserError for a parameter whose name
 * PCRE does not take.
 */
function pathExpression(
  tree: Tree,
  { template, path, operation }: Pick<RouteSource, 'template' | 'path' | 'operation'>,
  naming: Naming,
): PathExpression {
  let expression = template.replace(/[().+?*[$]/g, '\\$&');
  let hasParameters = false;
  for (const [placeholder, name = ''] of [...expression.matchAll(/\{([^}]+)\}/g)]) {
    hasParameters = true;
    const capture = captureName(name, naming);
    if (capture.length > maxNameLength) {
      throw problemAt(
        path,
        `path-parameter name exceeds 32 characters: '${name}' (sanitized to '${capture}'); PCRE takes at most ${maxNameLength}.`,
      );
    }
    const mayBeEmpty = parameterMinLength(tree, name, operation, path) === 0;
    expression = expression.replace(placeholder, () => `(?<${capture}>[^#?/]${mayBeEmpty ? '*' : '+'})`);
  }
  return { expression: `${expression}$`, hasParameters };
}

function parameterMinLength(tree: Tree, name: string, operation: Place, path: Place): unknown {
  const parameters = [operation, path].flatMap(place => itemsOf(tree, child(place, 'parameters')));
  const found = parameters.find(parameter => textAt(child(parameter, 'name')) === name);
  const schema = found && child(found, 'schema');
  const end = schema && tree.deref(schema.value);
  return typeof end === 'object' && end !== null ? (end as { minLength?: unknown }).minLength : undefined;
}

/** The routes of one operation: those for header values first, then the one for all other calls. Throws a UserError. */
export function routesOf(tree: Tree, source: RouteSource, owner: Owner, options: ConvertOptions): KongRoute[] {
  const { service: _, ...defaults } = structuredClone(source.defaults ?? {}) as KongRoute;
  const { expression, hasParameters } = pathExpression(tree, source, options);
  const route: KongRoute = {
    ...defaults,
    plugins: [...source.plugins],
    paths: [`~${expression}`],
    ...(owner.hasIds && { id: uuidOf(`${owner.name}.route`) }),
    name: owner.name,
    methods: [source.method],
    tags: [...owner.tags],
    regex_priority: priorityOf(source, hasParameters),
    strip_path: 'strip_path' in defaults ? defaults.strip_path! : false,
  };
  return [...headerRoutes(tree, source, route, owner, options), route];
}

function priorityOf({ defaults, operation }: RouteSource, hasParameters: boolean): number {
  if (!defaults || !('regex_priority' in defaults)) return hasParameters ? templatedPriority : plainPriority;
  const given = defaults.regex_priority;
  if (typeof given !== 'number')
    throw problemAt(operation, 'The regex_priority in x-kong-route-defaults must be a number.');
  return hasParameters ? Math.trunc(given) - 1 : given;
}

function headerRoutes(
  tree: Tree,
  { operation, path, beforeCopies }: RouteSource,
  route: KongRoute,
  owner: Owner,
  options: ConvertOptions,
): KongRoute[] {
  if (!options.routesByHeader) return [];
  const headers = routingHeaders(tree, operation, path, options.treatsAllHeadersAsRequired);
  if (headers.length === 0) return [];
  const count = headers.reduce((product, { values }) => product * values.length, 1);
  if (count > maxCombinations) {
    throw problemAt(
      operation,
      `The values of the header parameters make ${count} routes; ${maxCombinations} are the most that are made (--skip-route-by-header makes none).`,
    );
  }
  beforeCopies(count);
  return combinations(headers).map((combination, index) => {
    const name = `${owner.name}_${index}`;
    const base = `${owner.name}${goJson(combination)}`;
    return {
      ...structuredClone(route),
      headers: combination,
      name,
      ...(owner.hasIds && { id: uuidOf(name) }),
      plugins: route.plugins!.map(plugin => ({
        ...structuredClone(plugin),
        ...(owner.hasIds && { id: pluginId(base, plugin.name) }),
      })),
    };
  });
}

interface RoutingHeader {
  name: string;
  values: string[];
}

/** Header parameters that are required and have an enum: the operation's, then those of the path that it does not name again. */
function routingHeaders(tree: Tree, operation: Place, path: Place, allAreRequired: boolean): RoutingHeader[] {
  const headers = new Map<string, RoutingHeader>();
  for (const place of [operation, path]) {
    for (const parameter of itemsOf(tree, child(place, 'parameters'))) {
      const header = routingHeader(tree, parameter, allAreRequired);
      if (header && !headers.has(header.name)) headers.set(header.name, header);
    }
  }
  return [...headers.values()];
}

function routingHeader(tree: Tree, parameter: Place, allAreRequired: boolean): RoutingHeader | undefined {
  if (textAt(child(parameter, 'in')) !== 'header') return undefined;
  if (!allAreRequired && child(parameter, 'required')?.value !== true) return undefined;
  const schema = at(tree, parameter, 'schema');
  const values = itemsOf(tree, schema && child(schema, 'enum')).map(value => textAt(value) ?? '');
  if (values.length === 0) return undefined;
  // Kong compares header values without regard to case, so a second spelling would never be reached.
  const distinct = new Map(values.map(value => [value.toLowerCase(), value] as const).reverse());
  return { name: textAt(child(parameter, 'name')) ?? '', values: [...distinct.values()].reverse() };
}

/** Each combination of one value per header, the values of the last header changing fastest. */
function combinations(headers: readonly RoutingHeader[]): Record<string, string[]>[] {
  return headers.reduce<Record<string, string[]>[]>(
    (rows, { name, values }) => rows.flatMap(row => values.map(value => ({ ...row, [name]: [value] }))),
    [{}],
  );
}
