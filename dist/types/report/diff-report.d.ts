/** What a comparison of documents found: the report that its reporters take. */
import type { InputError, Severity } from '../finding.ts';
export declare const levels: readonly ['error', 'warning', 'info'];
export type Level = (typeof levels)[number];
export type Bump = 'major' | 'minor' | 'patch';
/** What a verdict rests on (contract). */
export type Proof = 'witness' | 'containment' | 'rule' | 'none';
export interface SourcePlace {
    file: string;
    line: number;
}
/** A concrete value, checked on both sides. */
export interface Witness {
    direction: 'request' | 'response';
    instance: unknown;
    baseAccepts: boolean;
    revisionAccepts: boolean;
}
/** Who accepted a change, why and until when. */
export interface Acceptance {
    by: string;
    reason: string;
    /** `YYYY-MM-DD`; from the day after it, the change counts again. */
    until: string;
    /** Who let it count, where the change itself brings it. */
    approvedBy?: string;
}
/** One change, with its verdict and what that rests on. */
export interface ChangeReport {
    id: string;
    level: Level;
    breaking: boolean;
    bump: Bump;
    /** The operation, or the first of those that share the part; null for a change of no one operation. */
    operation: string | null;
    /** JSON pointer into the revision (into the base for what is gone), through references. */
    pointer: string;
    message: string;
    /** Null for what that side lacks. */
    base: SourcePlace | null;
    revision: SourcePlace | null;
    proof: Proof;
    witness: Witness | null;
    /** Why nothing could be shown, where `proof` is `none`. */
    reason?: string;
    /** All operations that share the part, where there are several; the first fifty. */
    operations?: readonly string[];
    /** True where a policy of the config forbids it: no bump covers that. */
    policy?: true;
    accepted?: Acceptance;
    /** An acceptance that is over. */
    lapsed?: Acceptance;
    /** One that the change itself brings, and that nobody let count. */
    proposed?: Acceptance;
    /** The same for the same change when lines move. */
    fingerprint: string;
}
/** Whether the version moved as far as the changes ask for. */
export interface VersionReport {
    /** As written; null where there is none. */
    base: string | null;
    revision: string | null;
    /** How far it moved; null where one of them cannot be read. */
    actualBump: Bump | 'prerelease' | 'none' | 'lowered' | null;
    /** The next version that covers the changes; null where there is nothing to count from. */
    required: string | null;
    ok: boolean;
    /** What is wrong with the versions; one of level error is not ok. */
    problems: readonly VersionFinding[];
    /** Where the revision writes its version, or would. */
    place?: SourcePlace;
}
export interface VersionFinding {
    /** Has a page, as kinds of change have. */
    id: string;
    level: Level;
    message: string;
}
/** What a comparison of two documents found. */
export interface DocumentDiff {
    /** The files as messages name them; null for a document that is new or deleted. */
    files: {
        base: string | null;
        revision: string | null;
    };
    changes: readonly ChangeReport[];
    /** Something breaks that was not accepted. */
    breaking: boolean;
    requiredBump: Bump | 'none';
    version: VersionReport;
    /** How many changes are accepted. */
    accepted: number;
    open: boolean;
    /** What npm openapi-diff says, where it was asked. */
    secondOpinion?: SecondOpinion;
}
export interface SecondOpinion {
    tool: string;
    /** Null where it could not say. */
    breaking: boolean | null;
    agrees: boolean | null;
    message: string;
}
/** The words of a kind of change. */
export interface ChangeText {
    title: string;
    why: string;
    remedy: string;
    docs: string;
}
/** What a comparison of two documents, or of two folders, found (`specgate/diff/1`). */
export interface DiffReport {
    schema: 'specgate/diff/1';
    /** One for two documents; for two folders one for each pair. */
    documents: readonly DocumentDiff[];
    /** True for two folders. */
    isMany: boolean;
    /** Inputs that could not be read; harmless ones change no verdict. */
    errors: readonly (InputError & {
        harmless?: true;
    })[];
    failOn: Severity | 'never';
    open: boolean;
    /** Of all documents together. */
    breaking: boolean;
    requiredBump: Bump | 'none';
    /** True where the config lets no bump cover a breaking change. */
    forbidBreaking: boolean;
    /** One for each kind that occurs, and for each problem with a version. */
    kinds: Readonly<Record<string, ChangeText>>;
    tool: {
        version: string;
        home?: string;
    };
}
/** The greatest of several bumps. */
export declare function greatestBump(bumps: Iterable<Bump | 'none'>): Bump | 'none';
