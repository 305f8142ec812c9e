/** One look at a pair of schemas: what differs in them, and which pairs lie further in. */
import type { Path } from '../../document/pointer.ts';
import { type Question, type Step } from './effects.ts';
import { type Keywords, type SchemaNode } from './node.ts';
import { type Findings, type Meetings, type Opposites, type What } from './opposites.ts';
import type { Solver } from './solver.ts';
import { type Part, type View } from './view.ts';
export interface Survey {
    readonly solver: Solver;
    readonly meetings: Meetings;
    readonly pair: Opposites;
    readonly findings: Findings;
}
/** The conjunction of the schemas behind a view. */
export declare function schemaOf({ solver: { space } }: Pick<Survey, 'solver'>, view: View): SchemaNode;
/** Reports a fact with the questions for its two effects; a fact without any effect is no difference unless `isPlain`. */
export declare function report({ solver, pair, findings }: Pick<Survey, 'solver' | 'pair' | 'findings'>, what: What, narrowing: Question | undefined, widening: Question | undefined, isPlain?: boolean): void;
/** Reports a fact about one keyword: what breaks the revision's part of it narrows, what breaks the base's widens. */
export declare function reportFacet(survey: Survey, what: What, base: Keywords | undefined, revision: Keywords | undefined, isPlain?: boolean): void;
/** Notes a pair one step further in, where its sides are not the same to the last annotation. */
export declare function descend({ meetings, pair, findings }: Survey, base: readonly Part[], revision: readonly Part[], place: readonly string[], step: Step): void;
/** Where the keyword is written, or the schema that lacks it. */
export declare function pathOf(view: View, keyword: keyof Keywords, written?: string): Path;
export declare function keyed(part: Part, ...keys: (string | number)[]): Path;
