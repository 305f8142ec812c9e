/** The stage "upstreams" of the gateway's server: where each service may lead (its errors e1 to e6). */
import { own, type Path } from '../../document/pointer.ts';
import { isShaded } from '../../kong/template.ts';
import type { Collector, GatewaySettings } from './finding.ts';
import { itemsOf } from './hosts.ts';
import type { Sent } from './request.ts';

const restricted = ['localhost', '127.0.0.1', '0.0.0.0'];

/** The host of `url`, and `host`, of every service. */
export function validateUpstreams(sent: Sent, settings: GatewaySettings, into: Collector): void {
  for (const [service, index] of itemsOf(own(sent.data, 'services'))) {
    const path = ['services', index];
    if (Object.hasOwn(service, 'url')) validateUrl(own(service, 'url'), [...path, 'url'], sent, settings, into);
    const host = own(service, 'host');
    if (typeof host === 'string') validateHost(host, [...path, 'host'], sent, settings, into);
    else if (Object.hasOwn(service, 'host'))
      into.refuse('upstreams', 'Unexpected Error', sent.at([...path, 'host']), 'The host of a service is a name.');
  }
}

function validateUrl(url: unknown, path: Path, sent: Sent, settings: GatewaySettings, into: Collector): void {
  const refuse = (code: string, remedy: string): void =>
    into.refuse('upstreams', `service upstream has invalid url specified (${code})`, sent.at(path), remedy);
  const host = typeof url === 'string' ? hostOf(url) : 'unreadable';
  if (host === 'unreadable') refuse('e2', 'A url is a text such as https://backend.gov.bc.ca/api.');
  else if (typeof host === 'object') validateHost(host.name, path, sent, settings, into);
  else if (typeof url === 'string' && /^[\uE000-\uE07F]/.test(url))
    into.skip(sent.at(path), 'The upstream is known when the template is rendered.');
  else refuse('e1', 'Begin it with a scheme: https://backend.gov.bc.ca.');
}

/** The host as Python's `urlparse` finds it: none without `//`, unreadable with brackets that do not pair. */
function hostOf(url: string): { name: string } | 'none' | 'unreadable' {
  const authority = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/([^/?#]*)/.exec(url)?.[1];
  if (authority === undefined) return 'none';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host.includes('[') !== host.includes(']')) return 'unreadable';
  const name = host.startsWith('[') ? host.slice(1).split(']')[0]! : host.split(':')[0]!;
  return name === '' ? 'none' : { name };
}

function validateHost(written: string, path: Path, sent: Sent, settings: GatewaySettings, into: Collector): void {
  const host = written.toLowerCase();
  const place = sent.at(path);
  const refuse = (code: string, remedy: string): void =>
    into.refuse('upstreams', `service upstream is invalid (${code})`, place, remedy);
  const parts = host.split('.');
  const isCluster = host.endsWith('.svc.cluster.local');
  if (restricted.includes(host)) {
    refuse('e1', 'The gateway cannot reach your machine: name the host that serves the API.');
  } else if (isCluster || host.endsWith('.svc')) {
    const namespace = parts[1] ?? '';
    if (parts.length !== (isCluster ? 5 : 3)) {
      if (isShaded(host)) into.skip(place, 'The upstream is known when the template is rendered.');
      else if (isCluster) refuse('e4', 'Write it as <service>.<namespace>.svc.cluster.local.');
      else refuse('e2', 'Write it as <service>.<namespace>.svc.');
    } else if (settings.protectedNamespaces?.includes(namespace) && !settings.mayUseProtected) {
      refuse(isCluster ? 'e5' : 'e3', `The platform protects the namespace ${namespace}: the gateway needs a grant.`);
    } else refuseUngranted(namespace, host, refuse, settings, () => into.skip(place, ungranted));
  } else refuseUngranted(host, host, refuse, settings, () => into.skip(place, ungranted));
}

const ungranted = 'Whether the data plane allows this upstream is known when the template is rendered.';

/** Where the data plane validates upstreams, it allows those that were granted. */
function refuseUngranted(
  wanted: string,
  host: string,
  refuse: (code: string, remedy: string) => void,
  { permUpstreams }: GatewaySettings,
  skip: () => void,
): void {
  if (!permUpstreams || permUpstreams.includes(wanted)) return;
  if (isShaded(host)) skip();
  else refuse('e6', `This data plane allows granted upstreams alone: ask for ${wanted}.`);
}
