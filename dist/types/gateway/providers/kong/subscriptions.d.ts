import { type Catalog, type Ref } from '../../model.ts';
import type { Snapshot } from '../../provider.ts';
import type { Admin } from './admin.ts';
import type { Node } from './node.ts';
/** The group whose members may call what a plan opens; the versions of one major version share it. */
export declare function groupOf({ name, version }: Ref, plan: string): string;
/**
 * By product and plan, each group told at the newest live version that shares it; undefined where the node has no acl plugin or
 * keeps the list from us.
 */
export declare function subscriptionsOf(admin: Admin, node: Node, { products }: Catalog): Promise<Snapshot['subscriptions']>;
