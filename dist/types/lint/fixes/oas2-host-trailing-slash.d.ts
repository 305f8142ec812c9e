import type { Tree } from '../../document/tree.ts';
import type { Fixer } from '../fix.ts';
declare const dropSlash: Fixer;
export default dropSlash;
/** True where each path brings the slash that joins it to the URL before it. */
export declare function pathsBeginWithSlash({ root }: Tree): boolean;
/** The text without the slashes at its end; undefined where it has none, or nothing but a scheme would be left. */
export declare function withoutEndSlash(text: string): string | undefined;
