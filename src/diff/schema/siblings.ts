/** Unions as those read them who know what each branch is for: none takes what only another one describes, and one is enough. */
import { ANY, type Keywords, OBJECT, type SchemaNode } from './node.ts';
import { inPlace } from './reached.ts';
import type { SchemaSpace } from './space.ts';

/** The properties that schemas of one value describe, with the schemas that they are composed of. What `not` and `if` look at is not described there. */
export function namesIn(nodes: readonly SchemaNode[]): Set<string> {
  const names = new Set<string>();
  const seen = new Set(nodes);
  for (const node of seen) {
    if (!node.isPick) for (const name of node.properties?.keys() ?? []) names.add(name);
    for (const child of inPlace(node)) if (child !== node.not && child !== node.if) seen.add(child);
    for (const child of node.dependentSchemas?.values() ?? []) seen.add(child);
  }
  return names;
}

/** Unions with more branches are read by the letter. */
const maxBranches = 12;
const known = new WeakMap<readonly SchemaNode[], readonly SchemaNode[]>();

/** The branches, each without the properties that it says nothing of and a sibling describes. */
export function apart(branches: readonly SchemaNode[], space: SchemaSpace): readonly SchemaNode[] {
  if (branches.length > maxBranches) return branches;
  const done = known.get(branches);
  if (done) return done;
  const names = branches.map(branch => namesIn([branch]));
  const all = new Set(names.flatMap(list => [...list]));
  const found = branches.map((branch, index) => {
    const foreign = [...all].filter(name => !names[index]!.has(name)).sort();
    if (foreign.length === 0 || !((branch.types ?? ANY) & OBJECT) || speaksOfOthers(branch)) return branch;
    const closing: Keywords = { properties: new Map(foreign.map(name => [name, space.nothing])) };
    return space.make({ allOf: [branch, space.make(closing)] });
  });
  known.set(branches, found);
  return found;
}

/** True where the branch says what further properties hold. */
function speaksOfOthers(branch: SchemaNode): boolean {
  const seen = new Set([branch]);
  for (const node of seen) {
    if (node.additional || node.patternProperties || node.unevaluatedProperties) return true;
    for (const child of inPlace(node)) seen.add(child);
  }
  return false;
}
