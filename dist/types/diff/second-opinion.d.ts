import type { Tree } from '../document/tree.ts';
import type { SecondOpinion } from '../report/diff-report.ts';
/** Asks openapi-diff about two documents; `breaking` is what we say. Never throws: where it cannot say, the answer tells why. */
export declare function askSecond(base: Tree, revision: Tree, breaking: boolean): Promise<SecondOpinion>;
/** In the child: reads the question from standard input, writes the answer. */
export declare function answerParent(): Promise<void>;
