import type { RouteEntity } from '../../kong/read.ts';
export interface Request {
    /** Undefined: any host will do. */
    host: string | undefined;
    /** With `{name}` for what a caller chooses. */
    path: string;
    method: string;
}
/** `perhaps`: it hangs on a placeholder of a template, or on what a caller chooses. */
export type Match = 'yes' | 'perhaps' | 'no';
export interface Taken {
    route: RouteEntity;
    match: 'yes' | 'perhaps';
}
/** The route that takes the request; where only placeholders decide, the first that may. Undefined: none does. */
export declare function routeFor(request: Request, routes: readonly RouteEntity[]): Taken | undefined;
/** Whether a route takes a request, as far as host, path and method tell. */
export declare function matches(request: Request, route: RouteEntity): Match;
/** The texts of a list of a route; empty: it has none, and takes all. */
export declare function textsOf(route: RouteEntity, key: 'hosts' | 'paths' | 'methods'): string[];
/** A host of a route, with a wildcard or placeholders, against a host. */
export declare function hostMatches(written: string, host: string): Match;
/** Whether a text with placeholders may become another. */
export declare function fitsTemplate(template: string, text: string): boolean;
/** A path of a route against a path of a document: by prefix, or by the expression after `~`. */
export declare function pathMatches(written: string, path: string): Match;
