/** Services, routes and upstreams as Kong's schemas want them. */
import { own, type Path, toText } from '../../document/pointer.ts';
import type { Entity, GatewayFiles, RouteEntity, ServiceEntity, UpstreamEntity } from '../entities.ts';
import { isOpen, type Report, shown } from './finding.ts';
import { validateKeys } from './keys.ts';

const serviceProtocols = ['http', 'https', 'tcp', 'tls', 'tls_passthrough', 'udp', 'grpc', 'grpcs', 'ws', 'wss'];
const routeProtocols = [
  ['http', 'https'],
  ['tcp', 'tls', 'udp'],
  ['tls_passthrough'],
  ['grpc', 'grpcs'],
  ['ws', 'wss'],
];

/** The services of these files. */
export function validateServices({ services, upstreams }: GatewayFiles, report: Report): void {
  for (const service of services) {
    validateName('service', service, report);
    validateKeys('service', service, report);
    validateUpstreamOf(service, report);
    integer(service, 'port', 0, 65_535, report);
    integer(service, 'retries', 0, 32_767, report);
    for (const key of ['connect_timeout', 'read_timeout', 'write_timeout'])
      integer(service, key, 1, 2_147_483_646, report);
    const protocol = own(service.data, 'protocol');
    if (protocol !== undefined && protocol !== null) oneOf(service, ['protocol'], protocol, serviceProtocols, report);
    const path = own(service.data, 'path');
    if (typeof path === 'string' && !isOpen(path)) validatePath(service, ['path'], path, report);
    portFits(service, upstreams, report);
  }
}

function validateName(kind: string, entity: Entity, report: Report): void {
  const name = own(entity.data, 'name');
  if (name === undefined || name === null) {
    if (own(entity.data, 'id') === undefined)
      report('refused', entity, [], `a ${kind} needs a name or an id`, 'Give it a name.');
  } else if (typeof name !== 'string') {
    report('refused', entity, ['name'], `schema violation (name: expected a string)`, 'Put the name in quotes.');
  } else if (!isOpen(name) && /[^A-Za-z0-9._~\-\u0080-\uffff]/.test(name)) {
    const message = `schema violation (name: invalid value '${name.slice(0, 80)}': it must only contain alphanumeric and '., -, _, ~' characters)`;
    report('refused', entity, ['name'], message, 'Use letters, digits, dots, hyphens, underscores and tildes.');
  }
}

function validateUpstreamOf(service: ServiceEntity, report: Report): void {
  const { data } = service;
  const url = own(data, 'url');
  const host = own(data, 'host') ?? service.value('host');
  if (url === undefined && host === undefined) {
    report('refused', service, [], 'schema violation (host: required field missing)', 'Give it a url, or a host.');
  } else if (typeof url === 'string' && !isOpen(url)) {
    const scheme = /^([a-z_]+):\/\/[^/]/.exec(url)?.[1];
    if (scheme === undefined || !serviceProtocols.includes(scheme))
      report(
        'refused',
        service,
        ['url'],
        'failed to parse the url of the service',
        'Write it as https://host:port/path.',
      );
  } else if (
    typeof host === 'string' &&
    !isOpen(host) &&
    /[/\s?#]|:\d/.test(host) &&
    !/^\[?[0-9A-Fa-f:]+\]?$/.test(host)
  ) {
    report(
      'refused',
      service,
      ['host'],
      `schema violation (host: invalid value: ${host.slice(0, 80)})`,
      'A host has no scheme, port or path: they have keys of their own.',
    );
  }
}

/** `protocol: https` leaves the port at 80, where no TLS is spoken. */
function portFits(service: ServiceEntity, upstreams: readonly UpstreamEntity[], report: Report): void {
  const { data } = service;
  if (own(data, 'url') !== undefined || own(data, 'protocol') !== 'https') return;
  const port = service.value('port');
  // Targets of an upstream have ports of their own.
  if (upstreams.some(upstream => upstream.name === own(data, 'host'))) return;
  if (port === undefined || port === null || port === 80)
    report(
      'accepted',
      service,
      ['protocol'],
      'https on port 80',
      'The port does not follow the protocol: add port: 443.',
    );
}

/** The routes of these files. */
export function validateRoutes({ routes }: GatewayFiles, report: Report): void {
  for (const route of routes) {
    validateName('route', route, report);
    validateKeys('route', route, report);
    const protocols = validateProtocols(route, report);
    validateMatches(route, protocols, report);
    const code = own(route.data, 'https_redirect_status_code');
    if (code !== undefined && code !== null)
      oneOf(route, ['https_redirect_status_code'], code, [426, 301, 302, 307, 308], report);
    const handling = own(route.data, 'path_handling');
    if (handling !== undefined && handling !== null) oneOf(route, ['path_handling'], handling, ['v0', 'v1'], report);
  }
}

function validateProtocols(route: RouteEntity, report: Report): readonly string[] {
  const protocols = own(route.data, 'protocols');
  if (protocols === undefined || protocols === null || isOpen(protocols)) return ['http', 'https'];
  if (!Array.isArray(protocols)) {
    report(
      'refused',
      route,
      ['protocols'],
      'schema violation (protocols: expected a set)',
      'Write a list of protocols.',
    );
    return [];
  }
  const texts = protocols.map(toText);
  if (texts.some(isOpen)) return texts;
  if (texts.length === 0 || !routeProtocols.some(set => texts.every(one => set.includes(one)))) {
    const sets = routeProtocols.slice(0, 4).map(set => `(${set.join(', ')})`);
    const message = `schema violation (protocols: must be a subset of one of ${sets.join(', ')})`;
    report('refused', route, ['protocols'], message, 'Name protocols of one kind.');
  }
  return texts;
}

function validateMatches(route: RouteEntity, protocols: readonly string[], report: Report): void {
  const { data } = route;
  const matchers = ['methods', 'hosts', 'paths', 'headers', 'snis', 'sources', 'destinations', 'expression'];
  const isMatched = matchers.some(key => isFilled(own(data, key) ?? route.value(key)));
  // In a fragment the rest may come from elsewhere.
  if (!isMatched && route.document.kind !== 'routes' && protocols.some(one => /^(http|ws|grpc)/.test(one))) {
    const message = `schema violation (must set one of 'methods', 'hosts', 'headers', 'paths'${protocols.includes('https') ? ", 'snis'" : ''} when 'protocols' is '${protocols[0]}')`;
    report('refused', route, [], message, 'Say which requests it takes.');
  }
  each(route, 'methods', (method, path) => {
    if (!/^[A-Z]+$/.test(method))
      report(
        'refused',
        route,
        path,
        `schema violation (methods.${Number(path[1]) + 1}: invalid value: ${method})`,
        'Write methods in capital letters.',
      );
  });
  each(route, 'hosts', (host, path) => {
    const labels = host.replace(/:\d+$/, '').split('.');
    const stars = host.split('*').length - 1;
    const isFine =
      !/[/\s]|:(?!\d+$)/.test(host) &&
      (stars === 0 || (stars === 1 && (labels[0] === '*' || labels.at(-1) === '*') && labels.length > 1));
    if (!isFine)
      report(
        'refused',
        route,
        path,
        `schema violation (hosts.${Number(path[1]) + 1}: invalid hostname: ${host.slice(0, 80)})`,
        'A host is a name, with one wildcard as its first or last label at most.',
      );
  });
  each(route, 'paths', (written, path) => validatePath(route, path, written, report, true));
  const headers = own(data, 'headers');
  if (
    typeof headers === 'object' &&
    headers !== null &&
    Object.keys(headers).some(name => name.toLowerCase() === 'host')
  )
    report(
      'refused',
      route,
      ['headers'],
      "schema violation (headers: cannot contain 'host' header, which must be specified in the 'hosts' attribute)",
      'Use hosts.',
    );
}

/** Characters that only an expression needs; a dot alone is none. */
const regexCharacters = /[\\()[\]*+?{}|^$]/;

function validatePath(entity: Entity, at: Path, path: string, report: Report, isRoute = false): void {
  const place = isRoute ? `paths.${Number(at[1]) + 1}` : 'path';
  if (isRoute && path.startsWith('~')) {
    if (!/^~\^?\\?\/|^~\^?\(/.test(path))
      report(
        'refused',
        entity,
        at,
        `schema violation (${place}: should start with: ~/)`,
        'Begin the expression with ~/.',
      );
    return;
  }
  if (!path.startsWith('/')) {
    report('refused', entity, at, `schema violation (${place}: should start with: /)`, 'Begin the path with a slash.');
  } else if (path.includes('//')) {
    report(
      'refused',
      entity,
      at,
      `schema violation (${place}: must not have empty segments)`,
      'Write each slash once.',
    );
  } else if (isRoute && regexCharacters.test(path) && !isVersionedBefore3(entity)) {
    report(
      'accepted',
      entity,
      at,
      `the path ${shown(path)} has characters of an expression and no ~ before it: it is taken letter by letter and matches nothing that was meant`,
      `Write ~${path} if it is an expression.`,
    );
  }
}

/** With 1.1 and 2.1 Kong 3 adds the `~` itself when it loads the file. */
function isVersionedBefore3({ document }: Entity): boolean {
  const version = own(document.root.data, '_format_version');
  return version !== undefined && /^[12]\b/.test(toText(version));
}

/** The texts of a list that are known; what is no list of texts is told by the caller's schema. */
function each(route: RouteEntity, key: string, visit: (text: string, path: Path) => void): void {
  const list = own(route.data, key);
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) if (typeof item === 'string' && !isOpen(item)) visit(item, [key, index]);
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : value !== undefined;
}

/** The upstreams of these files. */
export function validateUpstreamEntities({ upstreams }: GatewayFiles, report: Report): void {
  for (const upstream of upstreams) {
    validateKeys('upstream', upstream, report);
    const name = own(upstream.data, 'name');
    if (typeof name !== 'string')
      report('refused', upstream, [], 'schema violation (name: required field missing)', 'Give it a name.');
    else if (!isOpen(name) && /[/:\s]/.test(name))
      report(
        'refused',
        upstream,
        ['name'],
        `Invalid name ('${name.slice(0, 80)}'); must be a valid hostname`,
        'The name of an upstream is a host name without a port.',
      );
    for (const target of upstream.targets) {
      validateKeys('target', target, report);
      if (typeof own(target.data, 'target') !== 'string')
        report('refused', target, [], 'schema violation (target: required field missing)', 'Write it as host:port.');
      integer(target, 'weight', 0, 65_535, report);
    }
  }
}

function integer(entity: Entity, key: string, least: number, most: number, report: Report): void {
  const value = own(entity.data, key);
  if (value === undefined || value === null || isOpen(value)) return;
  if (typeof value !== 'number' || !Number.isInteger(value))
    report('refused', entity, [key], `schema violation (${key}: expected an integer)`, `Write a number for ${key}.`);
  else if (value < least || value > most)
    report(
      'refused',
      entity,
      [key],
      `schema violation (${key}: value should be between ${least} and ${most})`,
      `Choose another ${key}.`,
    );
}

function oneOf(entity: Entity, path: Path, value: unknown, choices: readonly unknown[], report: Report): void {
  if (isOpen(value) || choices.includes(value)) return;
  const key = path.at(-1);
  report(
    'refused',
    entity,
    path,
    `schema violation (${key}: expected one of: ${choices.join(', ')})`,
    `${shown(value)} is none of them.`,
  );
}
