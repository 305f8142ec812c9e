/** The fixes by the id of their rule; one file each. */
import type { Fixer } from '../fix.ts';
export declare const fixers: ReadonlyMap<string, Fixer>;
