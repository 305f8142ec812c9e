/** What a provider finds when it is asked for its gateway's condition. */
import type { GatewayCondition } from '../gateway-condition.ts';
export interface ProviderFacts extends GatewayCondition {
    /** What was refused or out of reach, one sentence each, by the part. */
    readonly refused?: ReadonlyMap<keyof GatewayCondition, string>;
}
