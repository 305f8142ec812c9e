import { type Path } from '../document/pointer.ts';
import type { Hit } from './engine.ts';
/** A place of a finding, as it is compared with the base. */
export interface Place {
    /** Empty for the linted document itself, else the name of the file that it refers to. */
    file: string;
    pointer: string;
    /** Digest of the value at the place; empty where it is too large to be an identity. */
    content: string;
    /** Pointer of the use through references; undefined where nobody knows it. */
    use: string | undefined;
}
/** What of a finding is compared with the base. */
export interface Identity extends Place {
    rule: string;
    message: string;
    /** The further places of a finding that stands for several. */
    related: readonly Place[];
}
/** The identity of a hit; `isRoot`: it stands in the linted document itself. */
export declare function identityOf({ rule, message, document, path, use, related }: Hit, isRoot: boolean): Identity;
/**
 * For each identity of the head: true where the base has it. A finding that stands for several places is known when the
 * base has every one of them; its message is then no part of the identity, and of others the numbers are none, since
 * messages count.
 */
export declare function knownToBase(head: readonly Identity[], base: readonly Identity[]): boolean[];
/** A digest of the value at `path`, independent of the order of keys; of a scalar together with its key. */
export declare function contentOf(data: unknown, path: Path): string;
