/** Finds out which schemas cannot be used because they, or a schema that they reach, are wrong themselves. */
import type { Node } from './compile.ts';
/**
 * What is wrong in a schema or in one that it reaches, or false. The answer for every schema on the way is noted in
 * `known`, so that a document is walked once whatever the number of its examples.
 */
export declare function findProblems(root: Node, known: WeakMap<Node, string | false>, nodeOf: (schema: unknown) => Node | boolean | undefined): string | false;
