/** Security as alternatives: a list is an OR of entries, an entry an AND of schemes with their scopes. */
import { type Path } from '../../document/pointer.ts';
import type { Tree } from '../../document/tree.ts';
import { type Part } from './part.ts';
export interface SecurityScheme extends Part {
    readonly name: string;
    /** What a client must do to use it: equal for two schemes that ask for the same credential in the same place. */
    readonly core: string;
    /** The core and the addresses of its flows: equal for the same scheme under another name. */
    readonly content: string;
    readonly flows: readonly Flow[];
}
export interface Flow extends Part {
    /** As 3.x names it: implicit, password, clientCredentials, authorizationCode, deviceAuthorization. */
    readonly name: string;
    readonly scopes: ReadonlyMap<string, unknown>;
}
/** One way in: all of these schemes, each with all of these scopes. */
export interface Alternative {
    /** Scheme names of the document → scopes. */
    readonly schemes: ReadonlyMap<string, readonly string[]>;
    readonly path: Path;
}
export declare function securitySchemesOf(tree: Tree): Map<string, SecurityScheme>;
/** The alternatives at a level; undefined where it says nothing and inherits. No alternative asked for is open to all. */
export declare function alternativesAt(level: Part): Alternative[] | undefined;
