import type { RouteEntity } from '../../kong/read.ts';
import type { Operation, Server } from './operations.ts';
import { type Taken } from './routing.ts';
/**
 * The route at the server's base path. A gateway without hosts that calls the very server that the document names was made
 * from the document (openapi2kong, specgate): there consumers call the operation's path alone.
 */
export declare function routeOf({ path, method }: Operation, server: Server, host: string | undefined, routes: readonly RouteEntity[]): Taken | undefined;
