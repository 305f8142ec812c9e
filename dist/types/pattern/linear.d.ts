import type { Tree } from './syntax.ts';
/**
 * The expression for RE2 (the flag `i` is given to it apart; `.` and classes are written out as code points).
 * Undefined where RE2 has no such thing: backreferences, lookarounds, begin and end of a line (its lines end at `\n` alone).
 */
export declare function toLinearSyntax(tree: Tree, isMultiline: boolean): string | undefined;
