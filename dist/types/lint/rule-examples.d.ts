export interface RuleExamples {
    good: readonly string[];
    bad: readonly string[];
}
/** The examples of a rule that has a page. */
export declare function examplesOf(id: string): RuleExamples;
