import type { Context } from '../context.ts';
export interface Server {
    /** As it is written, variables included. */
    url: string;
    /** In lower case, without port; undefined where the URL has none (a path alone) or it hangs on a variable without default. */
    host: string | undefined;
    scheme: string | undefined;
    /** Without a slash at its end; empty for the root. */
    basePath: string;
    /** `file:line`. */
    where: string;
}
export interface Operation {
    method: string;
    /** As the document has it: `/orders/{id}`. */
    path: string;
    where: string;
    servers: readonly Server[];
    /** Names of the security schemes of each alternative; undefined: the document says nothing. Empty: anybody may call. */
    security: readonly (readonly string[])[] | undefined;
}
/** The servers at the root of the document; one for the root of its host where it names none. */
export declare function serversOf(context: Context): readonly Server[];
/** All operations; empty where the document cannot be read. */
export declare function operationsOf(context: Context): readonly Operation[];
/** Whether anybody may call it, as the document has it: it says so, or it names no security at all. */
export declare function isOpenToAll({ security }: Operation): boolean;
/** A machine of the author's, or an address that is nobody's. */
export declare function isPlaceholderHost(host: string): boolean;
