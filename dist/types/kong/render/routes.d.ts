import type { ConvertedOperation } from '../convert/convert.ts';
import type { KongPlugin, KongRoute, KongService } from '../declarative.ts';
import type { RenderApi, RenderSettings } from './request.ts';
/** A route of an operation with what is known of it. */
export interface OperationRoute {
    /** Without plugins. */
    readonly route: KongRoute & {
        readonly name: string;
    };
    readonly operation: ConvertedOperation;
    /** Plugins that the document gives it. */
    readonly own: readonly KongPlugin[];
    /** Plugins for its callers, where these are not those of the whole service. */
    readonly asked: readonly KongPlugin[];
}
/** The routes of one service. Throws a UserError for settings that Kong cannot carry out. */
export declare function routesFor(api: RenderApi, service: KongService, operations: readonly OperationRoute[], settings: RenderSettings): KongRoute[];
/** Where an operation stands, for errors. */
export declare function placeOf({ place }: ConvertedOperation): {
    file: string;
    line: number;
    column: number;
};
