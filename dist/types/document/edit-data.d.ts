/** What a document's data must be after edits: the measure that the edited text is held against. */
import type { Edit } from './edit.ts';
/** The data with the edits done; all paths count from the data before. Nothing that is given is changed. */
export declare function editData(data: unknown, edits: readonly Edit[]): unknown;
