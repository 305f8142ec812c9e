/** `.specgate/attestations.yaml`: who states what no machine can prove, and who takes a gap on; read and checked entry by entry. */
import type { Document } from '../document/document.ts';
import type { InputError } from '../finding.ts';
export declare const attestationsFile = ".specgate/attestations.yaml";
export interface Person {
    name: string;
    /** Undefined only where a waiver names its person in one line. */
    role: string | undefined;
    email: string | undefined;
    github: string | undefined;
}
interface Entry {
    id: string;
    by: Person;
    link: string | undefined;
    statement: string | undefined;
    /** Names in the config; empty: all. */
    apis: readonly string[];
    /** Empty: all. */
    environments: readonly string[];
    /** The last day on which it holds. */
    until: string;
    /** `file:line` of the entry. */
    where: string;
    /** The entry as it is written, to compare it with another version of the file. */
    content: string;
}
export interface Attestation extends Entry {
    status: 'done' | 'not-applicable';
    date: string;
}
export interface Waiver extends Entry {
    reason: string;
    approvedBy: string | undefined;
}
/** True for a text of comments and blank lines, which is no document and attests nothing. */
export declare function isBlank(text: string): boolean;
export interface Attested {
    attestations: readonly Attestation[];
    waivers: readonly Waiver[];
}
export declare const nothingAttested: Attested;
/** What the file's entries may name. */
export interface Known {
    /** Every item, with what may be attested of it; undefined: only a machine can answer. */
    items: ReadonlyMap<string, {
        maxMonths: number;
        needsLink: boolean;
    } | undefined>;
    apis: readonly string[];
    today: string;
}
/**
 * Reads the file. Entries that are wrong are left out and told with their place: each is an error of the input, so that a
 * misspelt id can never pass for one that nobody attested.
 */
export declare function readAttestations(document: Document, known: Known): Attested & {
    errors: InputError[];
};
export {};
