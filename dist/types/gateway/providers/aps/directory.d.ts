/** What the API Directory shall show of a catalog: one product for each major version, with the environment of this gateway. */
import type { Desired } from '../../desired.ts';
import { type Catalog, type Ref } from '../../model.ts';
import { type Entity } from '../kong/entity.ts';
import type { PortalDataset, PortalEnvironment, PortalProduct } from './portal-types.ts';
import { type ApsSettings } from './settings.ts';
/** Our part of a product of the directory: what all its environments share, and the one that is ours. */
export interface Line {
    readonly name: string;
    readonly appId: string;
    readonly description: string;
    readonly dataset: string | undefined;
    readonly environment: PortalEnvironment;
}
/** Every product of the directory that the catalog asks for. Throws a UserError where two would have one name. */
export declare function linesOf(catalog: Catalog, entities: readonly Entity[], settings: ApsSettings): Line[];
/** Our part of a product that the portal has; undefined where it lacks our environment. */
export declare function lineIn(product: PortalProduct, { environment }: ApsSettings): Line | undefined;
/** Ids are the portal's, and what it leaves out are its defaults. */
export declare function lineData(line: Line | undefined): unknown;
/** Products of ours in the portal that belong to these product names. */
export declare function isLineOf(product: PortalProduct, scope: readonly Ref[], { owner }: ApsSettings): boolean;
/** The datasets of the desired products that are in scope. */
export declare function datasetsOf(desired: Desired, scope: readonly Ref[], settings: ApsSettings): PortalDataset[];
/** The fields of a dataset that we set; null: it is not there. */
export declare function datasetData(dataset: PortalDataset | null | undefined, like: PortalDataset): unknown;
