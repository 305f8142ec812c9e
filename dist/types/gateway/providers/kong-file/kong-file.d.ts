import type { Owner } from '../../context.ts';
import type { Provider } from '../../provider.ts';
import type { Folder } from '../files/disk.ts';
import { type KongKind, type Rendering } from '../kong/rendering.ts';
export interface KongFileOptions {
    readonly folder: Folder;
    /** Its name in the folder. */
    readonly file: string;
    readonly owner: Owner;
    readonly kind: KongKind;
    readonly rendering: Rendering;
    /** Tags of everything of ours, what is no part of an API included (`ns.my-gateway` for gwa). */
    readonly tags: readonly string[];
    /** The page that tells callers of deprecations. */
    readonly deprecationPage?: string | undefined;
}
/** Throws a UserError for a version of Kong that has no declarative files. */
export declare function kongFileProvider(options: KongFileOptions): Provider;
