/** Which servers are gone or new, judged by the addresses of the operations: a part of the path may have moved into the URL. */
import type { Found } from './change.ts';
import type { Api } from './model/api.ts';
/** Servers of the base under which some operation can no longer be called. */
export declare function lostServers(base: Api, revision: Api): Found[];
/** Servers of the revision that give some operation an address that it did not have. */
export declare function gainedServers(base: Api, revision: Api): Found[];
