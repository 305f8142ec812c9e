/** Products with all that is needed to upload them: as they are in the catalog, and as this commit wants them. */
import type { DesiredProduct } from '../../desired.ts';
import { type ProductState } from '../../model.ts';
import type { Target } from '../../provider.ts';
import type { Upload } from './manager.ts';
import type { ApiConnectState, KnownProduct } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';
/** A product with all that is needed to upload it. */
export interface Form {
    readonly state: ProductState;
    readonly upload: Upload;
}
/** Documents of APIs that are in the catalog with this content are sent as they are: others would be a 409. */
export declare function uploadOf(product: DesiredProduct, { state, target, settings }: {
    state: ApiConnectState;
    target: Target;
    settings: ApiConnectSettings;
}): Upload;
/** As the catalog keeps it. */
export declare function formOf(product: KnownProduct, { apis }: ApiConnectState): Form;
/** As people see it in plans. */
export declare function told({ state, upload }: Form): unknown;
