import type { KongPlugin } from '../declarative.ts';
import type { RenderApi, RenderLimitation, RenderProduct, RenderSettings } from './request.ts';
export interface Policy {
    readonly plugins: readonly KongPlugin[];
    readonly limitations: readonly RenderLimitation[];
}
/** Of every call: `correlation-id`, `request-size-limiting`, and `cors` where origins are given. */
export declare function commonPlugins({ bundled }: RenderApi, settings: RenderSettings): KongPlugin[];
/** `10 MiB` in bytes; undefined for what is no size. */
export declare function bytesOf(text: string): number | undefined;
/** The plan's limit for each consumer (for each address where nobody is authenticated). */
export declare function rateLimiting(api: RenderApi, products: readonly RenderProduct[], settings: RenderSettings): Policy;
/** The acl groups that may call an operation: those of the plans that open it. */
export declare function groupsOf(api: RenderApi, products: readonly RenderProduct[], operation: {
    method: string;
    template: string;
}): string[];
/** True where a plan opens only some operations. */
export declare function hasSubsets(api: RenderApi, products: readonly RenderProduct[]): boolean;
