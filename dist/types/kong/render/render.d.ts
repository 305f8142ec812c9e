import type { KongConfig } from '../declarative.ts';
import type { RenderApi, RenderLimitation, RenderProduct, RenderSettings } from './request.ts';
export interface Rendered {
    readonly config: KongConfig;
    readonly limitations: readonly RenderLimitation[];
}
/**
 * Renders an API version. Names and ids are those that openapi2kong gives with `--uuid-base "NAME VERSION"`, so that versions
 * stand side by side; NAME is the document's `x-kong-name`, else the API's name in the config. Throws a UserError that points
 * into the document, or at a setting, for what cannot be published.
 */
export declare function renderApi(api: RenderApi, products: readonly RenderProduct[], settings: RenderSettings): Rendered;
