import type { Context } from '../context.ts';
import type { Answer } from '../item.ts';
export type GatewayProduct = 'aps' | 'kong' | 'api-connect' | 'files';
/** Undefined where nothing tells. */
export declare function gatewayProduct(context: Context): GatewayProduct | undefined;
/** The answer of an item about the portal where the API is published elsewhere; undefined where it is not. */
export declare function notOnPortal(context: Context): Answer | undefined;
