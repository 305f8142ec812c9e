/** What a gateway has: products, APIs, states, versions, and how the repository and the gateway differ. */
import type { Desired } from './desired.ts';
import type { Drift } from './drift.ts';
import { type CatalogApi } from './model.ts';
import type { Snapshot, Step } from './provider.ts';
export interface ProductStatus {
    /** `name:version`. */
    readonly product: string;
    readonly title: string;
    readonly state: string;
    readonly apis: readonly string[];
    readonly plans: readonly string[];
    readonly subscriptions: Readonly<Record<string, number>> | null;
    readonly deprecatedOn: string | null;
    readonly sunsetOn: string | null;
    readonly migrationTargets: readonly {
        readonly product: string;
        readonly plans: Readonly<Record<string, string>>;
    }[];
    readonly commit: string | null;
    readonly digest: string | null;
    /**
     * `same`: the config wants this version with this content; `changed`: with another content; `unwanted`: the config wants
     * another version, or none.
     */
    readonly repository: 'same' | 'changed' | 'unwanted';
}
export interface GatewayStatus {
    readonly schema: 'specgate/status/1';
    readonly gateway: string;
    readonly type: string;
    readonly products: readonly ProductStatus[];
    readonly apis: readonly {
        readonly api: string;
        readonly state: CatalogApi['state'];
        readonly digest: string | null;
    }[];
    /** Products (`name:version`) that the config wants and the gateway does not have. */
    readonly missing: readonly string[];
    /** Steps that would make the gateway what was published last. */
    readonly drift: readonly Step[];
    /** Products that could not be compared: their published content is to be had nowhere. */
    readonly unknown: readonly string[];
}
export declare function statusOf(gateway: {
    readonly name: string;
    readonly type: string;
}, snapshot: Snapshot, desired: Desired, { steps, unknown }: Drift): GatewayStatus;
