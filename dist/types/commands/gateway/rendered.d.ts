/** What `specgate render` gives for the gateway of production, for readiness to look at: it is what will be in force. */
import type { Config } from '../../config.ts';
import type { Limits } from '../../document/limits.ts';
import type { Io } from '../../io.ts';
import type { SourceText } from '../../kong/read.ts';
/**
 * The files by names that no repository has (`<production>/kong.yaml`); empty where the config has no products or no gateway.
 * Calls nothing. Throws a UserError where the products cannot be drawn.
 */
export declare function renderedFiles({ config, limits, gateway: named }: {
    config: Config;
    limits: Limits;
    gateway?: string;
}, io: Io): Promise<SourceText[]>;
/** The gateway that is named for production, else the last in production mode, else the last of all. */
export declare function productionOf({ data }: Config): string | undefined;
