/** Routes from operations: path expressions, priorities, and one route more for each combination of header values. */
import type { Tree } from '../../document/tree.ts';
import type { KongPlugin, KongRoute } from '../declarative.ts';
import type { ConvertOptions } from './options.ts';
import { type Place } from './place.ts';
import { type Owner } from './plugins.ts';
import { type Naming } from './slug.ts';
export interface RouteSource {
    /** The template: `/orders/{id}`. */
    readonly template: string;
    readonly method: string;
    readonly path: Place;
    readonly operation: Place;
    readonly defaults: Record<string, unknown> | undefined;
    readonly plugins: readonly KongPlugin[];
    /** Told before the plugins are copied so many times; throws where that is too much. */
    readonly beforeCopies: (count: number) => void;
}
/** The expression of a path, anchored at both ends of the template but for Kong's `~`. */
export interface PathExpression {
    readonly expression: string;
    readonly hasParameters: boolean;
}
/**
 * A template as a regular expression with a named group for each parameter. Throws a UserError for a parameter whose name
 * PCRE does not take.
 */
export declare function pathExpression(tree: Tree, { template, path, operation }: Pick<RouteSource, 'template' | 'path' | 'operation'>, naming: Naming): PathExpression;
/** The routes of one operation: those for header values first, then the one for all other calls. Throws a UserError. */
export declare function routesOf(tree: Tree, source: RouteSource, owner: Owner, options: ConvertOptions): KongRoute[];
