import type { DesiredApi, DesiredProduct } from '../../desired.ts';
import type { Commit, ProductContent, Ref, Visibility } from '../../model.ts';
import type { Data } from './manager.ts';
import type { ApiConnectSettings } from './settings.ts';
/** The one header that carries a key at API Connect, and the one for its secret. */
export declare const keyHeaders: {
    readonly id: 'X-IBM-Client-Id';
    readonly secret: 'X-IBM-Client-Secret';
};
/** `info.x-ibm-name`: the document's own, else the API's name in the config as a slug. */
export declare function ibmName({ name, bundled }: Pick<DesiredApi, 'name' | 'bundled'>): string;
/** The product document as it is uploaded: APIs by `x-ibm-name:version`, never by `$ref`. */
export declare function productDocument(product: DesiredProduct, commit: Commit | undefined, settings: ApiConnectSettings): Data;
export declare function visibilityData({ view, subscribe }: Visibility, { url, org, catalog }: Pick<ApiConnectSettings, 'url' | 'org' | 'catalog'>): Data;
/** What a stored product document says of a product; what is missing in it is as without it. */
export declare function contentIn(document: unknown, ref: Ref): Pick<ProductContent, 'title' | 'plans' | 'visibility'> & {
    readonly apis: readonly (Ref & {
        readonly key: string;
    })[];
};
export declare function visibilityIn(value: unknown): Visibility;
/** An OpenAPI document as it is uploaded; what the document says of IBM's extensions stands. */
export declare function apiDocument(api: DesiredApi, settings: ApiConnectSettings): Data;
/** The document of an API as it was before it was uploaded. */
export declare function withoutMark(document: unknown): unknown;
/** The URLs at which a document says that its API answers, with defaults for variables; of OpenAPI 2.0 too. */
export declare function serversOf(document: unknown): string[];
/** The security schemes by name, of OpenAPI 2.0 too. */
export declare function schemesOf(document: unknown): [string, Data][];
/** Keys in headers, which API Connect takes in its own two headers alone. */
export declare function foreignKeys(document: unknown): [string, Data][];
