import type { Admin } from './admin.ts';
export interface Node {
    /** As Kong writes it, such as `3.9.1` or `3.10.0.2`. */
    readonly version: string;
    readonly major: number;
    readonly minor: number;
    readonly isEnterprise: boolean;
    readonly isDbless: boolean;
    /** Plugins that are installed. */
    readonly plugins: readonly string[];
    /** `traditional_compatible`, `traditional` or `expressions`; before 3.0 there is one router only. */
    readonly routerFlavor: string;
    /** Services have `enabled` (2.7). */
    readonly canDisable: boolean;
    /** `POST /config` tells errors entity by entity (3.2). */
    readonly flattensErrors: boolean;
    /** How long a write may take to be live on all workers and nodes. */
    readonly settleSeconds: number;
    readonly hostname: string;
    readonly nodeId: string;
    /** 0.14: no tags, and plugins and upstreams of the old kind. */
    readonly isOld: boolean;
}
/**
 * Reads the node. Throws a UserError (exit 3) that names the mistake: the proxy's port, another server, a data plane, a
 * version that is not supported; exit 2 where it is not the gateway that `expect-gateway-id` names.
 */
export declare function readNode(admin: Admin, { expectedId, workspace }: {
    expectedId: string | undefined;
    workspace: string | undefined;
}): Promise<Node>;
