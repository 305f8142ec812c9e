/** The stage "hosts" of the gateway's server, and the one for route paths that some data planes have. */
import { type Path } from '../../document/pointer.ts';
import type { Collector, GatewaySettings } from './finding.ts';
import type { Sent } from './request.ts';
export declare const defaultDomains: string[];
/** Domains of the platform that a gateway may be granted. */
export declare const platformDomains: string[];
/** A route in a service, or alone in a fragment. */
interface Route {
    item: Record<string, unknown>;
    path: Path;
    service: unknown;
}
/** The routes of a document. */
export declare function routesOf({ data, fragment }: Sent): Route[];
export declare function itemsOf(list: unknown): [Record<string, unknown>, number][];
/** Every route has hosts, each under a domain of the gateway and of no other gateway. */
export declare function validateHosts(sent: Sent, settings: GatewaySettings, into: Collector): void;
export declare function isUnder(host: string, domains: readonly string[]): boolean;
/** Paths that the data plane allows; only some data planes ask. */
export declare function validateRoutePaths(sent: Sent, { permRoutePaths }: GatewaySettings, into: Collector): void;
export {};
