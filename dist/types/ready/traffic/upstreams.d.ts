/** Where a service sends its calls: protocol and hosts, those of an upstream's targets included. */
import { type Path } from '../../document/pointer.ts';
import type { GatewayFiles, ServiceEntity } from '../../kong/read.ts';
export interface UpstreamAddress {
    /** Undefined where a placeholder hides it. */
    protocol: string | undefined;
    /** In lower case; of an upstream's targets all. */
    hosts: readonly string[];
    /** Of the service, where the host is written. */
    path: Path;
}
/** The address of a service; undefined where it has none. */
export declare function addressOf(service: ServiceEntity, gateway: GatewayFiles): UpstreamAddress | undefined;
/** A service of the cluster that the gateway runs in, as Kubernetes names it. */
export declare function isClusterHost(host: string): boolean;
/** True where a placeholder hides whether the host is one of the cluster. */
export declare function isUndecidedHost(host: string): boolean;
