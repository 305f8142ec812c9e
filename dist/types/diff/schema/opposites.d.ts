/** Two schemas that stand opposite one another, wherever they are met: what is known of all that differs in them. */
import type { Path } from '../../document/pointer.ts';
import type { Difference } from './difference.ts';
import type { Question, Step } from './effects.ts';
import type { SchemaNode } from './node.ts';
import { type View } from './view.ts';
/** A pair of schemas, of the base and of the revision. Their paths count from where the pair begins. */
export interface Opposites {
    readonly base: View;
    readonly revision: View;
    /** What differs in the pair itself, and the pairs further in; undefined until it is looked at. */
    findings: Findings | undefined;
    /** Pairs that this one lies in. */
    readonly outer: Set<Opposites>;
    /** Some difference in it takes values away, or adds some, looked at by itself. */
    readonly own: Effects;
    /** The same of it and of all further in; and whether a difference is told there that is more than an annotation. */
    readonly all: Effects & {
        told: boolean;
    };
    /** All that differs in it and further in was told, with the worst that can come of it. */
    isSettled: boolean;
}
interface Effects {
    narrows: boolean;
    widens: boolean;
}
export interface Findings {
    readonly facts: Fact[];
    readonly inner: Inner[];
    /** Facts without an effect in the open world, which may have one by the letter. */
    readonly hidden: Fact[];
}
/** What differs, with the questions for its two effects. */
export interface Fact {
    readonly what: What;
    readonly narrowing: Question | undefined;
    readonly widening: Question | undefined;
    /** A difference even where it has no effect. */
    readonly isPlain: boolean;
    /** False where it takes no value away, whatever surrounds the pair. */
    readonly mayNarrow: boolean;
    readonly mayWiden: boolean;
    /** It was told, with the worst that can come of it. */
    isFinal: boolean;
}
export type What = Pick<Difference, 'kind' | 'keyword' | 'from' | 'to'> & Partial<Pick<Difference, 'base' | 'revision' | 'name' | 'required' | 'value'>>;
/** A pair one step further in. */
export interface Inner {
    readonly pair: Opposites;
    readonly step: Step;
    readonly place: readonly string[];
    /** From the outer pair's beginning to the inner one's. */
    readonly base: Path;
    readonly revision: Path;
}
/** Every pair that was met in one direction. */
export declare class Meetings {
    #private;
    of(base: SchemaNode, revision: SchemaNode): Opposites;
}
/** A pair that is met in one place alone. */
export declare function newOpposites(base: View, revision: View): Opposites;
/** Notes that `inner` lies in `outer`. */
export declare function nest(outer: Opposites, inner: Opposites): void;
/** Notes that a difference in the pair has the effect; `isOfWhole`: it stands for what no other difference shows. */
export declare function mark(pair: Opposites, effect: keyof Effects, isOfWhole: boolean): void;
/** Notes that a difference in the pair is told. */
export declare function tell(pair: Opposites): void;
/** True where nothing in the pair itself is left to tell. */
export declare function isDone({ findings }: Opposites): boolean;
/** Settles the pairs but those that are not done or not complete, and those that such a one lies in. */
export declare function settle(pairs: Iterable<Opposites>, incomplete: ReadonlySet<Opposites>): void;
export {};
