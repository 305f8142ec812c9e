/** Kong's Admin API as a gateway: entities by their tags, one switch per service, with a database or without. */
import type { Io } from '../../io.ts';
import type { Owner } from '../context.ts';
import { type Clock, type Limits } from '../http.ts';
import type { Provider } from '../provider.ts';
import { type KongKind, type Rendering } from './kong/rendering.ts';
export interface KongOptions {
    readonly url: string;
    /** Enterprise only. */
    readonly workspace: string | undefined;
    readonly owner: Owner;
    /** The host name or id of the node, where the config wants to be sure of it (T-25). */
    readonly expectedId: string | undefined;
    readonly rendering: Rendering;
    /** The page that tells callers of deprecations. */
    readonly deprecationPage?: string | undefined;
    /** What `render` writes for, which asks no node. */
    readonly kind: KongKind;
    readonly clock?: Clock;
    readonly limits?: Partial<Limits>;
    notice?(line: string): void;
}
/** Throws a UserError (exit 2) before anything is sent where the url has not the origin that the workflow names. */
export declare function kongProvider(options: KongOptions, io: Pick<Io, 'env' | 'cwd'>): Provider;
