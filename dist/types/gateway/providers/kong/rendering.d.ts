import { type Profile } from '../../../kong/render/profile.ts';
import { type Rendered } from '../../../kong/render/render.ts';
import type { TokenIssuer } from '../../../kong/render/request.ts';
import type { GatewayConfig } from '../../context.ts';
import type { DesiredApi } from '../../desired.ts';
import { type CatalogProduct } from '../../model.ts';
import type { Limitation, Target } from '../../provider.ts';
/** A version of Kong, and its plugins where a node told them. */
export interface KongKind {
    readonly profile: Profile;
    readonly plugins?: readonly string[];
}
/** The Kong that the config names (`kong-version`), for files. Throws a UserError for a version without a profile. */
export declare function kindOf(config: Pick<GatewayConfig, 'kong-version'>): KongKind;
/** The Kong behind an Admin API. */
export declare function kindOfNode({ major, minor, plugins, }: {
    major: number;
    minor: number;
    plugins: readonly string[];
}): KongKind;
/** Renders one API version as products offer it. Throws a UserError for what this Kong cannot carry out. */
export type Rendering = (api: DesiredApi, products: readonly CatalogProduct[], kind: KongKind) => Rendered;
/** The renderer of a gateway of the config. `tokens`: the issuer that the gateway itself gives its callers (APS). */
export declare function kongRendering(config: GatewayConfig, tokens?: TokenIssuer): Rendering;
/** What Kong cannot do of the documents and plans of the run. */
export declare function renderLimitations({ catalog, desired, scope }: Target, rendering: Rendering, kind: KongKind): Limitation[];
