import type { TokenIssuer } from '../../../kong/render/request.ts';
import { type KongKind, type Rendering } from '../kong/rendering.ts';
import { type ApsSettings } from './settings.ts';
/** The Kong of the portal (3.9 since 2025). */
export declare const apsKind: KongKind;
/** What the portal tells that rendering depends on. */
export interface PortalFacts {
    /** Who issues the tokens of callers; undefined: nobody that is known. */
    readonly tokens: TokenIssuer | undefined;
    /** By product of the directory: the id that its environment has; others get one of ours. */
    readonly environmentIds: ReadonlyMap<string, string>;
}
/** Throws a UserError for what this Kong cannot carry out. */
export declare function apsRendering(settings: ApsSettings, { tokens, environmentIds }: PortalFacts): Rendering;
/** The portal puts consumers that were granted access into the group of the environment's id. */
export declare function environmentId({ gateway, environment }: ApsSettings, line: string): string;
