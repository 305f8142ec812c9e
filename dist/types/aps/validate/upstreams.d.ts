import type { Collector, GatewaySettings } from './finding.ts';
import type { Sent } from './request.ts';
/** The host of `url`, and `host`, of every service. */
export declare function validateUpstreams(sent: Sent, settings: GatewaySettings, into: Collector): void;
