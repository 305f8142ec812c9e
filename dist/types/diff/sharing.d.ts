/** Which operations a change in a shared schema bears on, without walking that schema once for each. */
import type { Opposites } from './schema/index.ts';
/** More operations than a report names are not gathered. */
export declare const maxOperations = 50;
/** Collects what was told of each pair of schemas, and who came by a pair of which all was told. */
export declare class Sharing<Entry> {
    #private;
    /** A change lies in the pair. */
    tell(pair: Opposites, entry: Entry): void;
    /** The operation uses the pair, and so all that lies in it. */
    pass(pair: Opposites, label: string): void;
    /** Each change with an operation that it bears on besides those that told of it. */
    all(): Generator<[Entry, string]>;
}
