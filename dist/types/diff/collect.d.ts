import { type Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { ChangeReport } from '../report/diff-report.ts';
import type { Change } from './change.ts';
import type { Verdict } from './judge.ts';
import type { Policy } from './policy.ts';
import type { Place } from './walk.ts';
export interface Report {
    readonly change: Change;
    readonly message: string;
    /** Undefined for what that side lacks. */
    readonly base: Path | undefined;
    readonly revision: Path | undefined;
    /** Where the part would be, to recognise the same change of a shared part. */
    readonly fallback?: {
        readonly base: Path;
        readonly revision: Path;
    };
    /** What tells two changes at the same place apart. */
    readonly identity: string;
    readonly place: Place;
    /** Asked for only where the same change of a shared part is not known to break already. */
    judge(): Verdict;
    readonly isPolicy: boolean;
}
/** A change that was told; for its collector alone. */
export interface Entry {
    report: ChangeReport;
    operations: Set<string>;
    order: number;
    /** Where it is written, on the side that its pointer is about. */
    readonly side: 'base' | 'revision';
    readonly written: string;
}
export declare class Collector {
    #private;
    constructor(trees: {
        base: Tree;
        revision: Tree;
    }, policy: Policy);
    /** Takes in a change. `isFinal`: no worse can come of it at another place. */
    add(found: Report): {
        entry: Entry;
        isFinal: boolean;
    };
    /** Notes that the change bears on the operation too. */
    share(entry: Entry, label: string): void;
    /** Comes by an operation, so that its place in lists is known. */
    meet(label: string): void;
    /** All changes: what breaks first, then by level, then in the order of the documents. */
    all(): ChangeReport[];
}
interface Places {
    /** True for a pointer to the changed part, through any operation that shares it. */
    isAt(pointer: string): boolean;
    /** The document, as it is named without a git revision; the base's where it is gone. */
    readonly file: string;
}
/** Every place that a change has, for those who name one of them. */
export declare function placesOf(change: ChangeReport): Places;
export {};
