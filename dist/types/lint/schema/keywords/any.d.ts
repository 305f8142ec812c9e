/** Keywords for values of every type, in the order in which Ajv runs them. */
import type { Keyword } from '../keyword.ts';
export declare const jsonTypes: string[];
export declare const anyKeywords: Record<string, Keyword>;
