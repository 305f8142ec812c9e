import type { GatewayConfig, Owner } from '../../context.ts';
import { type Assumptions } from './assumptions.ts';
export interface ApiConnectSettings {
    readonly url: string;
    readonly owner: Owner;
    readonly org: string;
    readonly catalog: string;
    readonly space: string | undefined;
    readonly realm: string;
    readonly gatewayType: 'datapower-api-gateway' | 'datapower-gateway';
    readonly gatewayServices: readonly string[];
    readonly renamesKeys: boolean;
    readonly usesMacros: boolean;
    readonly probesGateway: boolean;
    /** By API: where its calls go. */
    readonly upstreams: ReadonlyMap<string, string>;
    readonly allowsBrowsers: boolean;
    readonly expectedId: string | undefined;
    /** As the config says it; undefined: nothing. */
    readonly productionMode: boolean | undefined;
    /** Keys of the config that this gateway has no place for. */
    readonly ignored: readonly string[];
    readonly assumptions: Assumptions;
}
/** Throws a UserError where a key is missing. */
export declare function apiConnectSettings(config: GatewayConfig, { name, owner }: {
    name: string;
    owner: Owner;
}): ApiConnectSettings;
