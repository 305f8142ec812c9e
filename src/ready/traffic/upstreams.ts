/** Where a service sends its calls: protocol and hosts, those of an upstream's targets included. */
import { own, type Path, toText } from '../../document/pointer.ts';
import type { GatewayFiles, ServiceEntity } from '../../kong/read.ts';
import { hasPlaceholder, lowerCase } from '../../kong/template.ts';

export interface UpstreamAddress {
  /** Undefined where a placeholder hides it. */
  protocol: string | undefined;
  /** In lower case; of an upstream's targets all. */
  hosts: readonly string[];
  /** Of the service, where the host is written. */
  path: Path;
}

/** The address of a service; undefined where it has none. */
export function addressOf(service: ServiceEntity, gateway: GatewayFiles): UpstreamAddress | undefined {
  const url = own(service.data, 'url');
  if (typeof url === 'string') {
    const parts = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/.exec(url);
    if (!parts) return { protocol: undefined, hosts: [url], path: ['url'] };
    return { protocol: parts[1]!.toLowerCase(), ...behind(parts[2]!, gateway), path: ['url'] };
  }
  const host = service.value('host');
  if (typeof host !== 'string') return undefined;
  const protocol = service.value('protocol') ?? 'http';
  const known = typeof protocol === 'string' && !hasPlaceholder(protocol) ? protocol : undefined;
  return { protocol: known, ...behind(host, gateway), path: ['host'] };
}

function behind(host: string, { upstreams }: GatewayFiles): { hosts: string[] } {
  const upstream = upstreams.find(({ name }) => name === host);
  const targets = upstream?.targets.flatMap(({ data }) => {
    const target = own(data, 'target');
    return typeof target === 'string' ? [lowerCase(target.replace(/:\d+$/, ''))] : [];
  });
  return { hosts: targets && targets.length > 0 ? targets : [lowerCase(host)] };
}

/** The port at which the gateway calls a host of a service; undefined where a placeholder hides it. */
export function portOf(service: ServiceEntity, host: string, { upstreams }: GatewayFiles): number | undefined {
  const targets = upstreams.filter(({ name }) => name === service.value('host')).flatMap(one => one.targets);
  for (const { data } of targets) {
    const parts = /^(.*):(\d+)$/.exec(toText(own(data, 'target') ?? ''));
    if (parts && lowerCase(parts[1]!) === host) return Number(parts[2]);
  }
  const url = own(service.data, 'url');
  if (typeof url === 'string') {
    const parts = /^(\w+):\/\/(?:[^/?#@]*@)?[^/?#:]*(?::(\d+))?(?:[/?#]|$)/.exec(url);
    return parts ? Number(parts[2] ?? (/s$/i.test(parts[1]!) ? 443 : 80)) : undefined;
  }
  // Kong's default, whatever the protocol is.
  const port = service.value('port') ?? 80;
  return typeof port === 'number' ? port : undefined;
}

/** A service of the cluster that the gateway runs in, as Kubernetes names it. */
export function isClusterHost(host: string): boolean {
  return /\.svc(\.cluster\.local)?$/.test(host);
}

/** True where a placeholder hides whether the host is one of the cluster. */
export function isUndecidedHost(host: string): boolean {
  return hasPlaceholder(host) && !isClusterHost(host);
}
