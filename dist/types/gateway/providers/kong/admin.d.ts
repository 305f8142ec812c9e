import { type Http, type HttpAnswer, type HttpCall } from '../../http.ts';
import { type Entity, type Fields } from './entity.ts';
export interface Admin {
    /** A call below the workspace. */
    call(call: HttpCall): Promise<HttpAnswer>;
    /** A call that has no workspace. */
    root(call: HttpCall): Promise<HttpAnswer>;
    /** All entities at a path such as `/services`. Throws a UserError (exit 3) where a page is not what it should be. */
    list(path: string): Promise<Fields[]>;
    /** The entity of this kind and id, found by its data where ids are not ours to choose; undefined where it is not there. */
    find(wanted: Entity): Promise<Entity | undefined>;
}
export declare function adminOf(http: Http, workspace: string | undefined): Admin;
/** Where an entity is written; of a target below its upstream. */
export declare function pathOf({ kind, id, data }: Entity): string;
