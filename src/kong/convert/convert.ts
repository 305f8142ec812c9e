/** One OpenAPI document → Kong's declarative configuration, equal to what openapi2kong makes of it. */
import { randomUUID } from 'node:crypto';
import { getAt, isObject } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { UserError } from '../../errors.ts';
import type { KongConfig, KongPlugin, KongService, KongUpstream } from '../declarative.ts';
import { refuseEndlessSchemas } from './circular.ts';
import { kongName, kongObject, kongTags, pluginNames } from './extensions.ts';
import { byBytes, goJson, sorted } from './go-json.ts';
import type { ConvertOptions } from './options.ts';
import { at, child, keysOf, type Place, problemAt, rootOf, textAt } from './place.ts';
import { byOwners, type Owner, pluginsOf, splitConsumers, splitValidator, withPlugin } from './plugins.ts';
import { routesOf } from './routes.ts';
import { oidcPlugin } from './security.ts';
import { type Made, makeService, type ServiceSource, serversOf, sourceKey } from './services.ts';
import { separatorOf, slug } from './slug.ts';
import { completedValidator } from './validator.ts';

/** The methods that are operations, as a path item has them. */
const methods = ['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'query', 'trace'] as const;

/** What holds at a level of the document, where the levels below do not say otherwise. */
interface Level {
  readonly name: string;
  readonly place: Place;
  readonly source: ServiceSource;
  readonly routeDefaults: Record<string, unknown> | undefined;
  readonly service: Made['service'];
  /** Plugins that the level below inherits. */
  readonly plugins: readonly KongPlugin[];
  readonly validator: KongPlugin | undefined;
}

/** All plugin settings together, which are copied to every route: more than this is no configuration. */
const maxCharacters = 50_000_000;
/** Routes for values of headers, all operations together. */
const maxHeaderRoutes = 50_000;

/** An operation of the document and the route that was made of it. */
export interface ConvertedOperation {
  readonly route: string;
  /** In capitals. */
  readonly method: string;
  readonly template: string;
  readonly place: Place;
}

/**
 * Converts a document (OpenAPI 3.x); with the configuration come the operations from which the routes were made, in their order.
 * Throws a UserError that points at what cannot be converted: references that lead nowhere, server URLs, extensions of the wrong
 * kind, security that openapi2kong cannot express.
 */
export function convertToKong(
  tree: Tree,
  options: ConvertOptions,
): { config: KongConfig; operations: readonly ConvertedOperation[] } {
  refuseUnfit(tree);
  if (!options.ignoresCircularReferences) refuseEndlessSchemas(tree);
  const conversion = new Conversion(tree, options);
  return { config: conversion.run(), operations: conversion.operations };
}

function refuseUnfit(tree: Tree): void {
  const { root, version, unreadable, problems } = tree;
  if (version === undefined || version === '2.0') {
    throw new UserError(
      'Kong configuration is made of OpenAPI 3.0, 3.1 and 3.2; convert this document to one of them first.',
      {
        file: root.file,
        line: 1,
        column: 1,
      },
    );
  }
  for (const error of unreadable) throw error;
  // A ring of references leads somewhere, and is looked at with the other schemas without end.
  const problem = problems.find(({ document, path }) => tree.target(getAt(document.data, path)) === undefined);
  if (problem) throw problemAt({ ...problem, value: undefined }, problem.message);
}

/** One run: it gathers services, upstreams and plugins while it walks the document. */
class Conversion {
  readonly operations: ConvertedOperation[] = [];
  readonly #tree: Tree;
  readonly #options: ConvertOptions;
  readonly #root: Place;
  readonly #tags: readonly string[];
  readonly #services: KongService[] = [];
  readonly #upstreams: KongUpstream[] = [];
  readonly #consumerPlugins: KongPlugin[] = [];
  // Services of paths and of operations are kept apart: those of paths carry the plugins of document and path themselves.
  readonly #pathServices = new Map<string, Made['service']>();
  readonly #operationServices = new Map<string, Made['service']>();
  #documentOidc: KongPlugin | undefined;
  #characters = 0;
  #headerRoutes = 0;

  constructor(tree: Tree, options: ConvertOptions) {
    this.#tree = tree;
    this.#options = options;
    this.#root = rootOf(tree);
    this.#tags = options.tags ?? kongTags(this.#root);
  }

  run(): KongConfig {
    const document = this.#document();
    const paths = at(this.#tree, this.#root, 'paths');
    if (!paths) {
      throw problemAt(
        this.#root,
        'must have `.paths` in the root of the document: there is nothing to make routes of.',
      );
    }
    const templates = keysOf(paths).filter(key => !/^x-/i.test(key));
    for (const template of templates.sort(byBytes)) this.#path(document, template, at(this.#tree, paths, template)!);
    // Only what other levels do not serve needs the service of the document.
    const isUnused = this.#services.length > 1 && document.source.servers.length === 0;
    const config = {
      _format_version: '3.0',
      services: isUnused ? this.#services.slice(1) : this.#services,
      upstreams: this.#upstreams,
      ...(this.#consumerPlugins.length > 0 && { plugins: this.#consumerPlugins.sort(byOwners) }),
    };
    return sorted(config) as KongConfig;
  }

  #document(): Level {
    const root = this.#root;
    const title = child(root, 'info') && textAt(child(child(root, 'info')!, 'title'));
    const given = this.#options.documentName ?? kongName(root);
    const name = slug(given ?? (title || randomUUID()), this.#options);
    const source: ServiceSource = {
      servers: serversOf(this.#tree, root),
      serviceDefaults: kongObject(root, 'x-kong-service-defaults', root),
      upstreamDefaults: kongObject(root, 'x-kong-upstream-defaults', root),
      place: root,
    };
    const routeDefaults = kongObject(root, 'x-kong-route-defaults', root);
    const { service, upstream } = makeService(this.#tree, name, source, this.#owner(name));
    this.#services.push(service);
    if (upstream) this.#upstreams.push(upstream);
    if (this.#options.makesOidc) this.#documentOidc = oidcPlugin(this.#tree, root, undefined);
    const all = withPlugin(pluginsOf(root, root, this.#owner(name)), this.#documentOidc);
    const { validator, rest } = splitValidator(all);
    service.plugins = this.#withoutConsumers(rest, 'service', name);
    return { name, place: root, source, routeDefaults, service, plugins: service.plugins, validator };
  }

  #path(document: Level, template: string, place: Place): void {
    const name = this.#pathName(document, template, place);
    const own = this.#ownSource(place);
    const source = inheritedSource(document.source, own, place);
    const routeDefaults = kongObject(place, 'x-kong-route-defaults', this.#root) ?? document.routeDefaults;
    const level = { name, place, source, routeDefaults };
    const isNew = hasOwnService(own);
    // Plugins of a path belong to its service, which then fits no other path.
    const key =
      isNew && this.#options.reusesServices && pluginNames(place).length === 0
        ? sourceKey(this.#tree, source)
        : undefined;
    const known = key === undefined ? undefined : this.#pathServices.get(key);
    let path: Level;
    if (known) path = { ...level, service: known, plugins: [], validator: document.validator };
    else if (isNew) path = this.#pathWithService(document, level, own);
    else {
      const { validator, rest } = splitValidator(pluginsOf(place, this.#root, this.#owner(name)));
      path = { ...level, service: document.service, plugins: rest, validator: validator ?? document.validator };
    }
    if (key !== undefined && !known) this.#pathServices.set(key, path.service);
    for (const method of methods) {
      const operation = at(this.#tree, place, method);
      if (operation) this.#operation(document, path, template, method, operation);
    }
  }

  /** A path with a service of its own, which carries the plugins of the document and of the path; routes inherit none. */
  #pathWithService(
    document: Level,
    level: Omit<Level, 'service' | 'plugins' | 'validator'>,
    own: Omit<ServiceSource, 'place'>,
  ): Level {
    const { name, place } = level;
    const service = this.#addService(name, level.source, own, document.service);
    const all = pluginsOf(place, this.#root, this.#owner(name), document.plugins);
    const { validator, rest } = splitValidator(all);
    service.plugins = this.#withoutConsumers(rest, 'service', name);
    this.#count(service.plugins, 1, place);
    return { ...level, service, plugins: [], validator: validator ?? document.validator };
  }

  #operation(document: Level, path: Level, template: string, method: string, place: Place): void {
    const name = this.#operationName(document, path, method, place);
    const owner = this.#owner(name);
    const ownSource = this.#ownSource(place);
    const isNew = hasOwnService(ownSource);
    const service = isNew ? this.#operationService(path, name, ownSource, place) : path.service;
    let plugins = isNew
      ? // The service has none: the route carries those of all levels.
        [document.place, path.place, place].reduce<KongPlugin[]>(
          (inherited, level) => pluginsOf(level, this.#root, owner, inherited),
          [],
        )
      : pluginsOf(place, this.#root, owner, path.plugins);
    if (this.#options.makesOidc) {
      const oidc = oidcPlugin(this.#tree, place, this.#documentOidc);
      if (goJson(oidc ?? null) !== goJson(this.#documentOidc ?? null)) plugins = withPlugin(plugins, oidc);
    }
    const { validator, rest } = splitValidator(plugins);
    const levels = { operation: place, path: path.place };
    const completed = completedValidator(this.#tree, validator ?? path.validator, levels, owner, this.#options);
    const own = this.#withoutConsumers(withPlugin(rest, completed), 'route', name);
    this.#count(own, 1, place);
    const source = {
      template,
      method: method.toUpperCase(),
      path: path.place,
      operation: place,
      defaults: kongObject(place, 'x-kong-route-defaults', this.#root) ?? path.routeDefaults,
      plugins: own,
      beforeCopies: (count: number) => this.#countHeaderRoutes(own, count, place),
    };
    this.operations.push({ route: name, method: source.method, template, place });
    service.routes.push(...routesOf(this.#tree, source, owner, this.#options));
  }

  #operationService(path: Level, name: string, own: Omit<ServiceSource, 'place'>, place: Place): Made['service'] {
    const source = inheritedSource(path.source, own, place);
    const key = this.#options.reusesServices ? sourceKey(this.#tree, source) : undefined;
    const known = key === undefined ? undefined : this.#operationServices.get(key);
    if (known) return known;
    const service = this.#addService(name, source, own, path.service);
    if (key !== undefined) this.#operationServices.set(key, service);
    return service;
  }

  /** Makes a service; where only its own settings differ it leads to the upstream of the level above. */
  #addService(
    name: string,
    source: ServiceSource,
    own: Omit<ServiceSource, 'place'>,
    above: Made['service'],
  ): Made['service'] {
    const { service, upstream } = makeService(this.#tree, name, source, this.#owner(name));
    this.#services.push(service);
    if (upstream) {
      if (own.servers.length > 0 || own.upstreamDefaults !== undefined) this.#upstreams.push(upstream);
      else if (above.host !== undefined) service.host = above.host;
    }
    return service;
  }

  #pathName(document: Level, template: string, place: Place): string {
    const given = kongName(place);
    const isInso = this.#options.isInso;
    // `/orders` and `/orders/` are two paths: the second gets a mark.
    const mark = given === undefined && !isInso && template.endsWith('/') ? '~' : '';
    const part = slug(given ?? template, this.#options) + mark;
    return part === '' ? document.name : document.name + separatorOf(this.#options) + part;
  }

  #operationName(document: Level, path: Level, method: string, place: Place): string {
    const separator = separatorOf(this.#options);
    const given = kongName(place);
    if (given !== undefined) {
      const above = this.#options.isInso ? document.name : path.name;
      return above + separator + slug(given, this.#options);
    }
    const id = textAt(child(place, 'operationId'));
    return id ? document.name + separator + slug(id, this.#options) : path.name + separator + method;
  }

  #ownSource(place: Place): Omit<ServiceSource, 'place'> {
    return {
      servers: isObject(place.value) ? serversOf(this.#tree, place) : [],
      serviceDefaults: kongObject(place, 'x-kong-service-defaults', this.#root),
      upstreamDefaults: kongObject(place, 'x-kong-upstream-defaults', this.#root),
    };
  }

  #owner(name: string): Owner {
    return { name, tags: this.#tags, hasIds: this.#options.hasIds };
  }

  #withoutConsumers(plugins: readonly KongPlugin[], key: 'service' | 'route', owner: string): KongPlugin[] {
    const { forConsumers, rest } = splitConsumers(plugins, key, owner);
    this.#consumerPlugins.push(...forConsumers);
    return rest;
  }

  #countHeaderRoutes(plugins: readonly KongPlugin[], count: number, place: Place): void {
    this.#headerRoutes += count;
    if (this.#headerRoutes > maxHeaderRoutes) {
      throw problemAt(
        place,
        `The values of header parameters make more than ${maxHeaderRoutes} routes in this document; --skip-route-by-header makes none.`,
      );
    }
    this.#count(plugins, count, place);
  }

  /** Counts copies of plugins before or as they are made. */
  #count(plugins: readonly KongPlugin[], copies: number, place: Place): void {
    if (plugins.length === 0) return;
    this.#characters += goJson(plugins).length * copies;
    if (this.#characters <= maxCharacters) return;
    throw problemAt(
      place,
      'The settings of all plugins together are larger than 50 million characters; give large ones to fewer operations.',
    );
  }
}

function hasOwnService({ servers, serviceDefaults, upstreamDefaults }: Omit<ServiceSource, 'place'>): boolean {
  return servers.length > 0 || serviceDefaults !== undefined || upstreamDefaults !== undefined;
}

/** What holds at a place: the own part of each kind, else that of the level above. */
function inheritedSource(above: ServiceSource, own: Omit<ServiceSource, 'place'>, place: Place): ServiceSource {
  return {
    servers: own.servers.length > 0 ? own.servers : above.servers,
    serviceDefaults: own.serviceDefaults ?? above.serviceDefaults,
    upstreamDefaults: own.upstreamDefaults ?? above.upstreamDefaults,
    place,
  };
}
