import { type Config } from '../../config.ts';
import type { Limits } from '../../document/limits.ts';
import type { GatewayConfig } from '../../gateway/context.ts';
import { type Desired, type DesiredProduct } from '../../gateway/desired.ts';
import type { History } from '../../gateway/guards.ts';
import { type JournalStore, type Who } from '../../gateway/journal.ts';
import { type CatalogProduct } from '../../gateway/model.ts';
import type { Named } from '../../gateway/order.ts';
import type { Provider } from '../../gateway/provider.ts';
import type { Waiting } from '../../gateway/verify.ts';
import type { Io } from '../../io.ts';
export interface SessionRequest {
    readonly config: Config;
    /** `--gateway`; undefined: the only one of the config. */
    readonly gateway: string | undefined;
    readonly qualifier: string | undefined;
    readonly limits: Limits;
    readonly quiet: boolean;
}
export interface GatewaySession {
    readonly name: string;
    readonly config: GatewayConfig;
    readonly productionMode: boolean;
    readonly provider: Provider;
    readonly journals: JournalStore;
    readonly history: History;
    readonly clock: Waiting;
    readonly who: Who;
    onStep(index: number, total: number, what: string): void;
    /** Takes the line of progress away. */
    endSteps(): void;
    /** What the working tree wants; of these products, or all. Throws a UserError for what is wrong in the documents. */
    desired(names?: readonly string[]): Promise<Desired>;
    /** A product as the commit wanted that it was published from; undefined where that is not to be had. */
    contentAt(product: CatalogProduct): Promise<DesiredProduct | undefined>;
}
/** Throws a UserError where there is no such gateway, or the config lacks what it needs. */
export declare function openGateway(request: SessionRequest, io: Io): Promise<GatewaySession>;
/** `climbon` or `climbon:1.0.0`. Throws a UserError. */
export declare function readNamed(operand: string, what: 'product' | 'API'): Named;
