/** What publishing asks of the other engines: is it ready for production, and does a replacement break anybody. */
import type { Config } from '../../config.ts';
import type { Limits } from '../../document/limits.ts';
import type { Desired } from '../../gateway/desired.ts';
import type { Order } from '../../gateway/order.ts';
import type { RunMeans } from '../../gateway/run.ts';
import type { Io } from '../../io.ts';
import type { GatewaySession } from './session.ts';
interface Means {
    readonly session: GatewaySession;
    readonly desired: Desired;
    readonly config: Config;
    readonly limits: Limits;
}
export declare function portsOf(order: Order, means: Means, io: Io): Pick<RunMeans, 'whyNotReady' | 'whyIncompatible'>;
export {};
