import type { Demand } from './language.ts';
/** The pattern as machines, all of whose demands hold exactly for the texts that match; undefined where it is not regular. */
export declare function demandsOf(source: string): readonly Demand[] | undefined;
/** True where the text matches; undefined where the pattern cannot be run safely. Never backtracks. */
export declare function matches(source: string, text: string): boolean | undefined;
