/**
 * Which services of shared gateway files, and which manifests, concern one API: those that the config names, else those
 * whose hosts and paths the document's servers have, else those that stand beside the document or bear the API's name.
 */
import { groupManifests, type Manifest, type Manifests, textAt } from '../aps/manifests.ts';
import { servicesOf } from '../aps/validate/activation.ts';
import { own } from '../document/pointer.ts';
import type { GatewayFiles, PluginEntity, RouteEntity, ServiceEntity } from '../kong/read.ts';
import { hasPlaceholder, lowerCase } from '../kong/template.ts';
import type { Context } from './context.ts';
import { bearsName, isAbout } from './scope.ts';
import { environmentIn } from './traffic/environments.ts';
import { isPlaceholderHost, operationsOf, serversOf } from './traffic/operations.ts';
import { hostMatches, matches, pathMatches, type Request, textsOf } from './traffic/routing.ts';

export interface Files {
  gateway: GatewayFiles;
  manifests: Manifests;
}

export interface Asked {
  /** The context as it is before anything is left out. */
  context: Context;
  /** Names of services that the config gives to this API. */
  services: readonly string[] | undefined;
  /** The documents of all APIs of the config, this one's included, as messages name them. */
  documents: readonly string[];
  /** True where the config names the files of this API. */
  hasOwnFiles: boolean;
}

/** The part of the files that concerns an API. */
export function concerning(files: Files, asked: Asked): Files {
  const services = servicesFor(files.gateway, asked);
  const gateway = gatewayOf(files.gateway, services, asked);
  return { gateway, manifests: manifestsFor(files.manifests, services, asked) };
}

function isAlone({ documents, hasOwnFiles }: Asked): boolean {
  return hasOwnFiles || documents.length < 2;
}

function servicesFor({ services }: GatewayFiles, asked: Asked): readonly ServiceEntity[] {
  if (asked.services) return services.filter(({ name }) => name !== undefined && asked.services!.includes(name));
  const takes = (service: ServiceEntity, least: 'yes' | 'perhaps'): boolean =>
    service.routes.some(route => takesCalls(route, asked.context, least));
  const isOurs = isAbout(asked.context);
  // Where no host tells, what stands in the folder of another API or bears its name is that one's.
  const mayBeOurs = ({ file, name, tags }: ServiceEntity): boolean =>
    isAlone(asked) || (!isOfAnother(file, asked) && isOurs([name, ...tags].join(' ')));
  const matching = services.filter(
    service => takes(service, 'perhaps') && (mayBeOurs(service) || takes(service, 'yes')),
  );
  if (matching.length > 0) return [...matching, ...siblings(matching, services)];
  if (isAlone(asked)) return services;
  const beside = services.filter(({ file }) => isBeside(file, asked));
  if (beside.length > 0) return beside;
  return services.filter(({ name, tags }) => [name ?? '', ...tags].some(bearsName(asked.context)));
}

/** What the document calls at one of its servers. */
interface Calls {
  /** Undefined: any host will do. */
  host: string | undefined;
  /** The host without the words of environments. */
  family: string;
  requests: readonly Request[];
}

/** Operations of one server that are looked at: the routes of an API take many of them alike. */
const mostRequests = 300;

const known = new WeakMap<Context, readonly Calls[]>();

function callsOf(context: Context): readonly Calls[] {
  const before = known.get(context);
  if (before) return before;
  const operations = operationsOf(context);
  const servers = new Map(
    [...serversOf(context), ...operations.flatMap(operation => operation.servers)].map(server => [
      `${server.host} ${server.basePath}`,
      server,
    ]),
  );
  const calls = [...servers.values()]
    .filter(({ host }) => host === undefined || !isPlaceholderHost(host))
    .map(({ host, basePath }) => ({
      host,
      family: withoutEnvironment(host ?? ''),
      requests: operations
        .slice(0, mostRequests)
        .map(({ method, path }): Request => ({ host: undefined, method, path: basePath + path })),
    }));
  known.set(context, calls);
  return calls;
}

/** Whether a route takes calls of the document at one of its servers, another environment's host included. */
function takesCalls(route: RouteEntity, context: Context, least: 'yes' | 'perhaps' = 'perhaps'): boolean {
  return callsOf(context).some(calls => {
    const fit = hostFit(route, calls);
    if (fit === 'no' || (fit === 'perhaps' && least === 'yes')) return false;
    const { requests } = calls;
    const isTaken = requests.length === 0 ? fit === 'yes' : requests.some(one => matches(one, route) !== 'no');
    // A path that takes everything says nothing where the host says nothing either.
    return isTaken && (fit === 'yes' || isTelling(route, requests[0]?.path ?? '/'));
  });
}

interface RouteHost {
  /** In lower case, without port. */
  text: string;
  family: string;
  isTemplate: boolean;
}

const hostsKnown = new WeakMap<RouteEntity, readonly RouteHost[]>();

/** The hosts of a route as they are compared with those of every API. */
function hostsOf(route: RouteEntity): readonly RouteHost[] {
  let hosts = hostsKnown.get(route);
  if (!hosts) {
    hosts = textsOf(route, 'hosts').map(one => {
      const text = lowerCase(one).replace(/:\d+$/, '');
      return { text, family: withoutEnvironment(text), isTemplate: hasPlaceholder(one) };
    });
    hostsKnown.set(route, hosts);
  }
  return hosts;
}

/** `perhaps`: a placeholder or the lack of a host leaves it open. */
function hostFit(route: RouteEntity, { host, family }: Calls): 'yes' | 'perhaps' | 'no' {
  const hosts = hostsOf(route);
  if (hosts.length === 0 || host === undefined) return 'perhaps';
  // The same name but for the words of environments: `orders.dev.api.gov.bc.ca` and `orders.api.gov.bc.ca`.
  const isSame = (one: RouteHost): boolean =>
    one.text === host ||
    (!one.isTemplate && (one.family === family || (one.text.includes('*') && hostMatches(one.text, host) === 'yes')));
  if (hosts.some(isSame)) return 'yes';
  return hosts.some(one => one.isTemplate && hostMatches(one.text, host) === 'perhaps') ? 'perhaps' : 'no';
}

function withoutEnvironment(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => environmentIn(word) === undefined && word !== '')
    .join(' ');
}

/** A route whose paths are longer than the root. */
function isTelling(route: RouteEntity, path: string): boolean {
  return textsOf(route, 'paths').some(one => one.replace(/^~/, '').length > 1 && pathMatches(one, path) !== 'no');
}

/** The same service in other environments and major versions. */
function siblings(matching: readonly ServiceEntity[], all: readonly ServiceEntity[]): ServiceEntity[] {
  const family = ({ name }: ServiceEntity): string =>
    withoutEnvironment((name ?? '').replace(/(^|[-_.])v\d+(?=$|[-_.])/gi, '$1'));
  const names = new Set(matching.map(family).filter(name => name !== ''));
  return all.filter(service => !matching.includes(service) && names.has(family(service)));
}

/** In the folder of the API's document or below it, where no other API's document is nearer. */
function isBeside(file: string, { context, documents }: Asked): boolean {
  const nearest = nearestFolder(file, documents);
  const own = folderOf(context.api.file);
  return nearest !== undefined && nearest === own && documents.filter(one => folderOf(one) === own).length === 1;
}

/** In the folder of another API's document or below it, and not nearer to this one's. */
function isOfAnother(file: string, { context, documents }: Asked): boolean {
  const nearest = nearestFolder(file, documents);
  return nearest !== undefined && nearest !== folderOf(context.api.file);
}

function nearestFolder(file: string, documents: readonly string[]): string | undefined {
  const folders = documents.map(folderOf).filter(folder => file.startsWith(folder));
  return folders.sort((a, b) => b.length - a.length)[0];
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function gatewayOf(all: GatewayFiles, services: readonly ServiceEntity[], asked: Asked): GatewayFiles {
  const chosen = new Set<unknown>(services);
  const routes = all.routes.filter(route =>
    route.service
      ? chosen.has(route.service)
      : isAlone(asked) || takesCalls(route, asked.context) || isBeside(route.file, asked),
  );
  const kept = new Set<unknown>([...services, ...routes]);
  const plugins = all.plugins.filter(
    plugin =>
      plugin.isGlobal ||
      isForCallers(plugin) ||
      (plugin.route ? kept.has(plugin.route) : plugin.service ? kept.has(plugin.service) : isAlone(asked)),
  );
  const hosts = new Set(services.map(({ data }) => data.host));
  const upstreams = isAlone(asked)
    ? all.upstreams
    : all.upstreams.filter(({ name }) => name !== undefined && hosts.has(name));
  const used = new Set(
    [...services, ...routes, ...plugins.filter(one => !one.isGlobal && !isForCallers(one))].map(({ file }) => file),
  );
  const isUsed = ({ file }: { file: string }): boolean => used.has(file) || isAlone(asked);
  return {
    files: all.files.filter(file => isUsed({ file })),
    documents: all.documents.filter(isUsed),
    streams: all.streams.filter(isUsed),
    services,
    routes,
    plugins,
    upstreams,
    certificates: all.certificates,
    caCertificates: all.caCertificates,
    unresolved: all.unresolved.filter(({ part }) => isUsed(part)),
    problems: all.problems,
  };
}

/** Of a consumer or a group of them, whichever service they call. */
function isForCallers({ isForSome, data }: PluginEntity): boolean {
  return isForSome && [own(data, 'service'), own(data, 'route')].every(one => one === undefined || one === null);
}

/** Products with a service of the API, what they name, and what stands in the same files. */
function manifestsFor(all: Manifests, services: readonly ServiceEntity[], asked: Asked): Manifests {
  const names = new Set(services.flatMap(({ name }) => name ?? []));
  if (isAlone(asked)) return asked.hasOwnFiles ? all : withoutForeign(all, names);
  const products = all.products.filter(
    product =>
      servicesListed(product, all).some(name => names.has(name)) ||
      isBeside(product.file, asked) ||
      bearsName(asked.context)(product.name ?? ''),
  );
  const named = namedBy(products, all);
  const kept = all.all.filter((manifest: Manifest) => {
    switch (manifest.kind) {
      case 'Product':
        return products.includes(manifest);
      case 'DraftDataset':
        return named.datasets.has(manifest.name) || isBeside(manifest.file, asked);
      case 'CredentialIssuer':
        return named.issuers.has(manifest.name) || isBeside(manifest.file, asked);
      case 'GatewayService':
        return manifest.name !== undefined && names.has(manifest.name);
      default:
        return isBeside(manifest.file, asked);
    }
  });
  const files = new Set(kept.map(({ file }) => file));
  const isKept = ({ file }: { file: string }): boolean => files.has(file);
  return { ...groupManifests(kept), others: all.others.filter(isKept), problems: all.problems.filter(isKept) };
}

/**
 * With one API all manifests are its own, but for the products of other services: where one product lists a service of the
 * API, those that list others alone are of something else, and so is what only they name.
 */
function withoutForeign(all: Manifests, names: ReadonlySet<string>): Manifests {
  const own = all.products.filter(product => servicesListed(product, all).some(name => names.has(name)));
  if (own.length === 0) return all;
  const foreign = all.products.filter(product => {
    const listed = servicesListed(product, all);
    return listed.length > 0 && !listed.some(name => names.has(name) || hasPlaceholder(name));
  });
  if (foreign.length === 0) return all;
  const theirs = namedBy(foreign, all);
  const ours = namedBy(
    all.products.filter(product => !foreign.includes(product)),
    all,
  );
  const isForeign = ({ kind, name }: Manifest): boolean =>
    (kind === 'DraftDataset' && theirs.datasets.has(name) && !ours.datasets.has(name)) ||
    (kind === 'CredentialIssuer' && theirs.issuers.has(name) && !ours.issuers.has(name));
  return {
    ...groupManifests(all.all.filter(one => !foreign.includes(one) && !isForeign(one))),
    others: all.others,
    problems: all.problems,
  };
}

function servicesListed(product: Manifest, { environments }: Manifests): string[] {
  return environments.filter(environment => environment.product === product).flatMap(servicesOf);
}

/** The datasets and issuers that products name. */
function namedBy(
  products: readonly Manifest[],
  { environments }: Manifests,
): { datasets: ReadonlySet<string | undefined>; issuers: ReadonlySet<string | undefined> } {
  const texts = (list: readonly { data: unknown }[], key: string): Set<string | undefined> =>
    new Set(list.flatMap(({ data }) => textAt(data, key) ?? []));
  const theirs = environments.filter(({ product }) => product && products.includes(product));
  return { datasets: texts(products, 'dataset'), issuers: texts(theirs, 'credentialIssuer') };
}
