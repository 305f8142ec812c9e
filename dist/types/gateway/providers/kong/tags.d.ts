/** Where the lifecycle lives on Kong, which knows none: tags on its entities (`specgate.owner.…`, `specgate.state.…` and so on). */
import { type Owner } from '../../context.ts';
import { type ProductState, type Ref } from '../../model.ts';
/** What the tags of one entity say. */
export interface Marks {
    readonly owner: string | undefined;
    readonly repository: string | undefined;
    readonly products: readonly Ref[];
    readonly api: Ref | undefined;
    readonly state: ProductState | undefined;
    /** Calls are meant to reach it. */
    readonly isLive: boolean;
    /** The API was switched off. */
    readonly isOffline: boolean;
    /** Hex digits. */
    readonly digest: string | undefined;
    readonly rev: string | undefined;
    /** It is there for a state alone: not a part of what was rendered. */
    readonly isOverlay: boolean;
    /** Words of states were added to what was rendered. */
    readonly isMerged: boolean;
    /** Of the lock, a record and the like: which of these it is. */
    readonly role: string | undefined;
    /** The rest of ours, by the word after `specgate.`. */
    readonly values: ReadonlyMap<string, string>;
}
/** `specgate.NAME.VALUE`; the value may hold anything, since Kong allows no `,` and `/`, and before 3.0 no blank. */
export declare function tag(name: string, value: string): string;
export declare function refTag(name: string, { name: refName, version }: Ref): string;
/** The tag by which everything of an owner is found. */
export declare function ownerTag({ owner }: Owner): string;
/** The tags of every entity that is ours. */
export declare function ownTags(owner: Owner): string[];
/** Tags that are not ours, such as those of the document. */
export declare function otherTags(tags: unknown): string[];
export declare function readMarks(tags: unknown): Marks;
/** True where we may change an entity. */
export declare function isOwn(tags: unknown, own: Owner): boolean;
/** Who has an entity, for people; undefined where it bears no mark of specgate. */
export declare function ownerText(tags: unknown): string | undefined;
