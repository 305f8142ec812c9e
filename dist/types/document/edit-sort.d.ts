/** Sorts the items of a list: each moves with the comments on its lines and right above it; what stands between stays. */
import type { Document } from './document.ts';
import type { Splice } from './edit.ts';
import type { Path } from './pointer.ts';
/** The splices, or undefined where the layout allows no clean exchange. */
export declare function sortItems(document: Document, path: Path, order: readonly number[]): Splice[] | undefined;
