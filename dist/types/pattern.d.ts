export interface Pattern {
    /** Whether the expression matches somewhere in the text. A text over `maxLength` is not looked at and gives true. */
    test(text: string): boolean;
    /** Length of the longest text (UTF-16 units) that can be decided in bounded time; Infinity for most expressions. */
    readonly maxLength: number;
    /** Texts up to this length are run by the native engine, longer ones by RE2 where it can; -1 where it runs them all. */
    readonly nativeUpTo: number;
}
export interface PatternProblem {
    /** One sentence without a full stop, for "… was not checked: …". */
    problem: string;
    /** False where the expression is no ECMAScript expression at all; true where only no engine can bound its time. */
    isValid: boolean;
}
/**
 * Compiles an untrusted ECMA-262 regular expression (no delimiters) with optional flags. As JSON Schema validators do,
 * the `u` flag is tried first, and left away where the expression is only valid without. Never throws.
 */
export declare function compilePattern(source: string, flags?: string): Pattern | PatternProblem;
/** Why a text is no ECMA-262 regular expression, or undefined where it is one. Cheaper than to compile it. */
export declare function patternMistake(source: string): string | undefined;
