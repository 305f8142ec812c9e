import type { ChangeReport, DiffReport, DocumentDiff, Level, Witness } from './diff-report.ts';
/** The document by the name of its revision, or of its base where it is gone. */
export declare function documentName({ files }: DocumentDiff): string;
/** The verdict of the whole with its reasons, such as `Gate shut: 2 breaking changes, the version does not cover them`. */
export declare function diffVerdict(report: DiffReport): string;
/** Changes that somebody took on, in all documents. */
export declare function acceptedCount({ documents }: DiffReport): number;
export declare function allChanges({ documents }: DiffReport): ChangeReport[];
/** `12 changes: 2 breaking, 3 minor, 7 patch; 1 accepted`. */
export declare function changeCounts(changes: readonly ChangeReport[]): string;
/** What the versions are and what is asked for, and every problem with them. */
export declare function versionLines({ files, version, requiredBump }: DocumentDiff): string[];
/** Why a change has its verdict, with the value that shows it, in short. */
export declare function proofText(change: ChangeReport): string | undefined;
/** What each side makes of the value. */
export declare function witnessSays({ baseAccepts }: Witness): string;
/** Why nothing could be shown. */
export declare function unprovenText({ proof, reason }: ChangeReport): string | undefined;
/** That no version helps, where a policy forbids a change and nobody took it on. */
export declare function policyText({ policy, accepted }: ChangeReport): string | undefined;
export declare function acceptanceText({ accepted, lapsed }: ChangeReport): string | undefined;
/** ` (let through by ada)`: who let an exception count that the change itself brings. */
export declare function letBy({ approvedBy }: {
    approvedBy?: string;
}): string;
/** Operations with the same changes, or the document as a whole, which has none. */
export interface ChangeGroup {
    operations: readonly string[];
    /** Those of the first operation. */
    changes: readonly ChangeReport[];
}
/** Changes by operation, in their order; what is written again in several operations is told once. */
export declare function byOperation(changes: readonly ChangeReport[]): ChangeGroup[];
/** `GET /a`, `GET /a and POST /a`, `GET /a, POST /a and 3 other operations`. */
export declare function operationsText(operations: readonly string[], most?: number): string;
/** `error`, and whether it breaks. */
export declare function verdictWord({ breaking, accepted }: ChangeReport): string;
/** ` (also in GET /a, POST /a and 3 other operations)`, for a part that several share. */
export declare function sharedText({ operation, operations }: ChangeReport): string;
export declare const levelOrder: readonly Level[];
