/** What publishing would do at the first gateway of the config that can be read, for each API: for a reviewer's eyes alone. */
import type { Config } from '../../config.ts';
import type { GatewayPlan } from '../../gateway/plan.ts';
import type { Io } from '../../io.ts';
import type { OptionValues } from '../../options.ts';
export interface Plans {
    /** By the API's name; those of no product have none. */
    readonly plans: ReadonlyMap<string, GatewayPlan>;
    readonly notes: readonly string[];
}
/**
 * Plans the products that hold the APIs. A gateway with a URL is asked only where the workflow names its origin
 * (SPECGATE_GATEWAY_URL). What it refuses is a note: the verdict of a pull request must not hang on it, since a fork has no
 * credentials (contract).
 */
export declare function plansOf(config: Config | undefined, apis: readonly {
    name: string;
}[], values: OptionValues<'check'>, io: Io): Promise<Plans>;
