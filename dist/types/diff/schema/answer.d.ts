/** What a search for a value says: here is one, there is none, or it cannot be told. */
export type Answer = Found | None | Unsure;
export interface Found {
    readonly is: 'found';
    readonly value: unknown;
}
/** No value exists. `assumed` is the lowest open question (by depth) that this rests on; Infinity where it rests on none. */
export interface None {
    readonly is: 'none';
    readonly assumed: number;
}
export interface Unsure {
    readonly is: 'unsure';
    readonly reason: string;
}
export declare function found(value: unknown): Found;
export declare function none(assumed?: number): None;
export declare function unsure(reason: string): Unsure;
/** Joins the answers of alternatives: found beats unsure beats none. */
export declare class Alternatives {
    assumed: number;
    reason: string | undefined;
    /** Takes in an alternative's failure. */
    add(answer: None | Unsure): void;
    answer(): None | Unsure;
}
