import type { Found } from './change.ts';
import type { Part } from './model/part.ts';
/** True for two values that are the same JSON, keys in any order. The loader bounds their depth. */
export declare function sameJson(a: unknown, b: unknown): boolean;
/** Which of `keys` differ between two parts. */
export declare function changedTexts(base: Pick<Part, 'value'>, revision: Pick<Part, 'value'>, keys: readonly string[]): string[];
/** The extensions that differ between two parts. */
export declare function extensionChanges(base: Pick<Part, 'value'>, revision: Pick<Part, 'value'>): string[];
/** The finding that words of a part, or extensions, are others; at the first of them. `name` says whose they are. */
export declare function wordsFound(base: Pick<Part, 'value' | 'path'>, revision: Pick<Part, 'value' | 'path'>, keys: readonly string[], name: string): Found | undefined;
/** `a`, `a and b`, `a, b and c`; long lists are cut and counted. */
export declare function listed(names: readonly string[]): string;
