/** Finds out which schemas cannot be used because they, or a schema that they reach, are wrong themselves. */
import type { Node } from './compile.ts';

/**
 * What is wrong in a schema or in one that it reaches, or false. The answer for every schema on the way is noted in
 * `known`, so that a document is walked once whatever the number of its examples.
 */
export function findProblems(
  root: Node,
  known: WeakMap<Node, string | false>,
  nodeOf: (schema: unknown) => Node | boolean | undefined,
): string | false {
  const reached = new Set<Node>([root]);
  const parents = new Map<Node, Node[]>();
  const wrong: Node[] = [];
  for (const node of reached) {
    const problem = node.problem ?? known.get(node);
    if (problem) {
      known.set(node, problem);
      wrong.push(node);
      continue;
    }
    if (problem === false) continue;
    for (const child of node.children) {
      const inner = nodeOf(child);
      if (typeof inner !== 'object') continue;
      const others = parents.get(inner);
      if (others) others.push(node);
      else parents.set(inner, [node]);
      reached.add(inner);
    }
  }
  // Everything that leads to a wrong schema is as wrong; the list grows while it is read.
  for (const node of wrong) {
    for (const parent of parents.get(node) ?? []) {
      if (known.get(parent)) continue;
      known.set(parent, known.get(node)!);
      wrong.push(parent);
    }
  }
  for (const node of reached) if (known.get(node) === undefined) known.set(node, false);
  return known.get(root)!;
}
