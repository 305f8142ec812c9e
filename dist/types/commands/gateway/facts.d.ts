/** What the gateway of production says about an API, for readiness: read once, and only where it may be asked. */
import type { Config } from '../../config.ts';
import type { Limits } from '../../document/limits.ts';
import type { Io } from '../../io.ts';
import type { GatewayFacts } from '../../ready/gateway-facts.ts';
interface Deciding {
    config: Config;
    limits: Limits;
    /** Undefined: the gateway of production. */
    gateway?: string;
}
/**
 * Gives for each API what the gateway says; undefined where there is none to ask. Files of this repository are always read;
 * a gateway over the network only where SPECGATE_GATEWAY_URL says that credentials may go there. A gateway that refuses is
 * no error of the run: the facts say so, and its items stay unknown.
 */
export declare function factsOf(deciding: Deciding, io: Io): (api: {
    name: string;
}) => Promise<GatewayFacts | undefined>;
export {};
