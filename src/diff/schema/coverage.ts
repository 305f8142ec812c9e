/** What a schema evaluates of a value, for the unevaluated keywords: one case for each way its branches can turn out. */
import { ARRAY, OBJECT, type SchemaNode } from './node.ts';
import type { SchemaSpace } from './space.ts';

/** One way for the branches to turn out, and what is evaluated then. */
export interface Cover {
  readonly yes: readonly SchemaNode[];
  readonly no: readonly SchemaNode[];
  readonly all: boolean;
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  /** Items from the first on. */
  readonly items: number;
}

const maxCases = 32;
const maxDepth = 20;

/**
 * The schemas that `unevaluatedProperties` or `unevaluatedItems` of `node` comes to, by case; undefined where there are
 * too many cases, or where `contains` marks items one by one.
 */
export function unevaluatedCases(
  node: SchemaNode,
  type: number,
  space: SchemaSpace,
): { yes: SchemaNode[]; no: SchemaNode[]; closing: SchemaNode }[] | undefined {
  const rest = type === OBJECT ? node.unevaluatedProperties : node.unevaluatedItems;
  const covers = rest && cover(node, type, space, 0);
  return covers?.map(({ yes, no, all, names, patterns, items }) => ({
    yes: [...yes],
    no: [...no],
    closing: all
      ? space.anything
      : type === OBJECT
        ? closedObject(names, patterns, rest!, space)
        : closedArray(items, rest!, space),
  }));
}

function closedObject(
  names: readonly string[],
  patterns: readonly string[],
  rest: SchemaNode,
  space: SchemaSpace,
): SchemaNode {
  const properties = new Map([...new Set(names)].sort().map(name => [name, space.anything]));
  const patternProperties = new Map([...new Set(patterns)].sort().map(pattern => [pattern, space.anything]));
  return space.make({ properties, patternProperties, additional: rest });
}

function closedArray(items: number, rest: SchemaNode, space: SchemaSpace): SchemaNode {
  return space.make({ prefixItems: Array.from({ length: items }, () => space.anything), items: rest });
}

function cover(node: SchemaNode, type: number, space: SchemaSpace, depth: number): Cover[] | undefined {
  if (depth > maxDepth || node.unresolved !== undefined || (type === ARRAY && node.contains)) return undefined;
  const isNested = depth > 0;
  const all =
    type === OBJECT
      ? Boolean(node.additional || (isNested && node.unevaluatedProperties))
      : Boolean(node.items || (isNested && node.unevaluatedItems));
  let cases: Cover[] = [
    {
      yes: [],
      no: [],
      all,
      names: [...(node.properties?.keys() ?? [])],
      patterns: [...(node.patternProperties?.keys() ?? [])],
      items: node.prefixItems?.length ?? 0,
    },
  ];
  /** Each inner list is one way: these hold, those do not. */
  const multiply = (ways: { yes: SchemaNode[]; no: SchemaNode[] }[]): boolean => {
    const next: Cover[] = [];
    for (const before of cases) {
      for (const way of ways) {
        let variants: Cover[] = [{ ...before, yes: [...before.yes, ...way.yes], no: [...before.no, ...way.no] }];
        for (const held of way.yes) {
          const inner = cover(held, type, space, depth + 1);
          if (!inner) return false;
          variants = variants.flatMap(variant => inner.map(other => joined(variant, other)));
        }
        next.push(...variants);
        if (next.length > maxCases) return false;
      }
    }
    cases = next;
    return true;
  };
  for (const held of [...(node.ref ? [node.ref] : []), ...(node.allOf ?? [])])
    if (!multiply([{ yes: [held], no: [] }])) return undefined;
  if (node.anyOf && !multiply(signs(node.anyOf))) return undefined;
  if (
    node.oneOf &&
    !multiply(node.oneOf.map(held => ({ yes: [held], no: node.oneOf!.filter(other => other !== held) })))
  )
    return undefined;
  if (node.if) {
    const ways = [
      { yes: [node.if, ...(node.then ? [node.then] : [])], no: [] },
      { yes: node.else ? [node.else] : [], no: [node.if] },
    ];
    if (!multiply(ways)) return undefined;
  }
  for (const [name, held] of type === OBJECT ? (node.dependentSchemas ?? []) : []) {
    const present = space.make({ required: [name] });
    if (
      !multiply([
        { yes: [present, held], no: [] },
        { yes: [], no: [present] },
      ])
    )
      return undefined;
  }
  return cases;
}

function joined(a: Cover, b: Cover): Cover {
  return {
    yes: [...a.yes, ...b.yes],
    no: [...a.no, ...b.no],
    all: a.all || b.all,
    names: [...a.names, ...b.names],
    patterns: [...a.patterns, ...b.patterns],
    items: Math.max(a.items, b.items),
  };
}

/** Every way in which at least one of the schemas holds. */
function signs(nodes: readonly SchemaNode[]): { yes: SchemaNode[]; no: SchemaNode[] }[] {
  if (nodes.length > 5) return Array.from({ length: maxCases + 1 }, () => ({ yes: [], no: [] }));
  const ways: { yes: SchemaNode[]; no: SchemaNode[] }[] = [];
  for (let mask = 1; mask < 1 << nodes.length; mask++) {
    ways.push({
      yes: nodes.filter((_, index) => mask & (1 << index)),
      no: nodes.filter((_, index) => !(mask & (1 << index))),
    });
  }
  return ways;
}
