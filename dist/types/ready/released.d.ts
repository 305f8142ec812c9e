import type { Limits } from '../document/limits.ts';
import { type Tree } from '../document/tree.ts';
import type { Context } from './context.ts';
/**
 * The tag of this API and version whose document says the same version, and whether that document is the same; undefined
 * where there is none. A tag of the repository's own version says nothing about a document of another version.
 */
export declare function releasedAs({ name, path }: {
    name: string;
    path: string;
}, documents: Tree, { tags, cwd, limits }: {
    tags: ReadonlySet<string>;
    cwd: string;
    limits: Limits;
}): Promise<Context['released']>;
/** Whether two documents with all that they refer to hold the same data, whatever the order of keys. */
export declare function sameContent(a: Tree, b: Tree): boolean;
