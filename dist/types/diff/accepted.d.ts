/** Accepted changes: `.specgate/accepted.yaml` says by id and pointer who took on which change, why and until when. */
import type { Document } from '../document/document.ts';
import type { Loader } from '../document/loader.ts';
import type { Spaces } from '../document/operands.ts';
import type { Acceptance, ChangeReport } from '../report/diff-report.ts';
export declare const acceptedFile = ".specgate/accepted.yaml";
export interface AcceptedChange extends Acceptance {
    id: string;
    pointer: string;
    /** A pattern for the document; undefined for any. */
    file: string | undefined;
}
/** The acceptances of a git revision, or of the working tree; none where there is no such file. Throws a UserError. */
export declare function findAccepted(spaces: Spaces, loader: Loader, revision?: string): AcceptedChange[];
/** Reads the file: a list, or a mapping with the list `accepted`. Throws a UserError with line and column. */
export declare function readAccepted(document: Document): AcceptedChange[];
/** Marks the changes that are accepted on `today`, or were until lately; an entry holds on its last day. */
export declare function markAccepted(changes: readonly ChangeReport[], accepted: readonly AcceptedChange[], today: string): ChangeReport[];
/** Marks the changes that would be accepted if entries which the change itself brings counted. */
export declare function markProposed(changes: readonly ChangeReport[], proposed: readonly AcceptedChange[], today: string): ChangeReport[];
/** The entries that another list has not. */
export declare function addedTo(known: readonly AcceptedChange[], all: readonly AcceptedChange[]): AcceptedChange[];
