/** The choices that a schema leaves to a value of one type that it accepts. */
import { unevaluatedCases } from './coverage.ts';
import { ANY, ARRAY, OBJECT, type SchemaNode } from './node.ts';
import type { Way } from './reasons.ts';
import type { SchemaSpace } from './space.ts';

/** One list for each keyword that can be met in several ways; undefined where the ways cannot be listed. */
export function choicesOf(
  node: SchemaNode,
  type: number,
  space: SchemaSpace,
  isBranchwise = false,
): Way[][] | undefined {
  const choices: Way[][] = [];
  const plain = (yes: SchemaNode[], no: SchemaNode[] = []): Way => ({ yes, no, leaf: [], isOwn: true });
  const fits = (child: SchemaNode) => ((child.types ?? ANY) & type) !== 0 && !child.never;
  if (node.anyOf) choices.push(distinct(node.anyOf.filter(fits)).map(member => plain([member])));
  if (node.oneOf && isBranchwise) choices.push(distinct(node.oneOf.filter(fits)).map(member => plain([member])));
  else if (node.oneOf) {
    const { oneOf } = node;
    // Of a member that stands there twice, never just one holds.
    const counts = new Map<number, number>();
    for (const member of oneOf) counts.set(member.id, (counts.get(member.id) ?? 0) + 1);
    const single = oneOf.filter(member => fits(member) && counts.get(member.id) === 1);
    const others = (member: SchemaNode) => oneOf.filter(other => other !== member);
    choices.push(single.map(member => plain([member], others(member))));
  }
  if (node.if) {
    const held = plain([node.if, ...(node.then ? [node.then] : [])]);
    choices.push([held, plain(node.else ? [node.else] : [], [node.if])]);
  }
  if (type === OBJECT) {
    const absent = (name: string) => plain([space.make({ properties: new Map([[name, space.nothing]]) })]);
    for (const [name, others] of node.dependentRequired ?? []) {
      choices.push([absent(name), plain([space.make({ required: [...others].sort() })])]);
    }
    for (const [name, child] of node.dependentSchemas ?? []) {
      choices.push([absent(name), plain([space.make({ required: [name] }), child])]);
    }
  }
  if ((type === OBJECT && node.unevaluatedProperties) || (type === ARRAY && node.unevaluatedItems)) {
    const cases = unevaluatedCases(node, type, space);
    if (!cases) return undefined;
    choices.push(cases.map(({ yes, no, closing }) => plain([...yes, closing], no)));
  }
  return choices;
}

function distinct(nodes: readonly SchemaNode[]): SchemaNode[] {
  return [...new Map(nodes.map(node => [node.id, node])).values()];
}
