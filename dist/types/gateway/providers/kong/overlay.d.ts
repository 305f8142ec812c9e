import type { ApiState } from '../../model.ts';
import { type Entity } from './entity.ts';
/** What an API is by all products that refer to it. */
export interface Standing {
    readonly state: ApiState;
    /** `name:version`. */
    readonly label: string;
    /** Set where everybody who offers it has deprecated it: dates as `YYYY-MM-DD`. */
    readonly deprecation: {
        readonly on: string;
        readonly sunset: string | undefined;
        readonly page?: string | undefined;
    } | undefined;
}
/** The entities of an API as its state wants them. `canDisable`: the node knows `enabled` (Kong 2.7 and later). */
export declare function withState(entities: readonly Entity[], standing: Standing, canDisable: boolean): Entity[];
/** The entities as they were before any state was added to them. */
export declare function withoutState(entities: readonly Entity[]): Entity[];
