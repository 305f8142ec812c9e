export interface Naming {
    /** The names of Insomnia's converter: letters keep their case, `_` for what cannot stand, parts joined by `-`. */
    readonly isInso: boolean;
}
/** Joins the parts of a name: document, path, operation. */
export declare function separatorOf({ isInso }: Naming): string;
/** A part of a name of services, routes and upstreams: `Simple API` → `simple-api` (or `Simple_API`). */
export declare function slug(text: string, { isInso }: Naming): string;
/** The name of a capture group for a path parameter: `{user-id}` → `user_id`. */
export declare function captureName(text: string, { isInso }: Naming): string;
