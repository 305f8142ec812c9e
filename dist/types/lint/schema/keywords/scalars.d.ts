/** Keywords for numbers and strings, in the order in which Ajv runs them. */
import type { Keyword } from '../keyword.ts';
/** Whether a text matches an expression from a schema; the run ends undecided where no engine can say in bounded time. */
export declare function matches(source: string, text: string): boolean;
export declare const numberKeywords: Record<string, Keyword>;
export declare const stringKeywords: Record<string, Keyword>;
