import { type ApiState, type MigrationTarget, type ProductState, type Ref } from '../../model.ts';
import type { Reading, Snapshot } from '../../provider.ts';
import type { Data, Entry, Manager } from './manager.ts';
import { type Mark } from './mark.ts';
import type { ApiConnectSettings } from './settings.ts';
export interface KnownProduct extends Ref {
    readonly url: string;
    readonly state: ProductState;
    /** A person must approve something at the gateway. */
    readonly isWaiting: boolean;
    readonly visibility: Data | undefined;
    readonly document: Data | undefined;
    readonly mark: Mark | undefined;
    /** Undefined: the server does not tell. */
    readonly targets: readonly MigrationTarget[] | undefined;
}
/** Its name is the `x-ibm-name`. */
export interface KnownApi extends Ref {
    readonly state: ApiState;
    /** Of those that are ours or wanted. */
    readonly document: Data | undefined;
    readonly mark: Mark | undefined;
}
export interface Held {
    readonly url: string;
    readonly app: string;
    /** `name:version`. */
    readonly product: string;
    readonly plan: string;
}
export interface ApiConnectState {
    /** As the catalog itself says it. */
    readonly production: boolean;
    readonly products: readonly KnownProduct[];
    /** `name:version` of products in other spaces of the catalog. */
    readonly elsewhere: readonly string[];
    readonly apis: readonly KnownApi[];
    /** Undefined: these credentials may not see them. */
    readonly subscriptions: readonly Held[] | undefined;
}
export interface ReadMeans {
    readonly manager: Manager;
    readonly settings: ApiConnectSettings;
    /** Documents that were read before, by address and time of change. */
    readonly cache: Map<string, Entry>;
}
/** Throws a UserError: exit 2 for another catalog than the expected one, exit 3 where a read fails. */
export declare function readCatalog(reading: Reading, means: ReadMeans): Promise<Snapshot>;
export declare function knownProduct({ name, version, url, state, data }: Entry, { assumptions }: ApiConnectSettings, refOf: (url: string) => Ref | undefined): KnownProduct;
export declare function apiStateOf(word: string): ApiState;
