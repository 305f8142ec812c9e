/** Which parts of a schema bear on one value: the rest need not be given to a validator. */
import { isObject } from '../../document/pointer.ts';
import type { SchemaNode } from './node.ts';
import { matches } from './patterns.ts';

/** Every schema that some part of the value meets, with the names of the properties that the objects have there. */
export type Reached = ReadonlyMap<SchemaNode, ReadonlySet<string>>;

/** Meetings of a schema with a part of the value; more are left to nobody. */
const maxMeetings = 300_000;

/** What meets what, whatever comes of it: no schema is left out because another one has decided already. Undefined where that is too much. */
export function reachedBy(root: SchemaNode, value: unknown): Reached | undefined {
  const names = new Map<SchemaNode, Set<string>>();
  /** By schema, the objects and lists that it has met; of plain values one is as good as another. */
  const met = new Map<SchemaNode, Set<unknown>>();
  const open: [SchemaNode, unknown][] = [];
  let count = 0;
  const meet = (node: SchemaNode | undefined, part: unknown): void => {
    if (!node || node.never) return;
    const key = typeof part === 'object' ? part : undefined;
    let known = met.get(node);
    if (!known) {
      known = new Set();
      met.set(node, known);
      names.set(node, new Set());
    }
    if (known.has(key)) return;
    known.add(key);
    open.push([node, part]);
  };
  meet(root, value);
  for (let next = open.pop(); next; next = open.pop()) {
    if (++count > maxMeetings) return undefined;
    const [node, part] = next;
    for (const child of inPlace(node)) meet(child, part);
    if (Array.isArray(part)) meetItems(node, part, meet);
    else if (isObject(part)) meetProperties(node, part, names.get(node)!, meet);
  }
  return names;
}

/** The schemas of the same value. */
export function inPlace(node: SchemaNode): SchemaNode[] {
  const { ref, allOf = [], anyOf = [], oneOf = [] } = node;
  return [ref, ...allOf, ...anyOf, ...oneOf, node.not, node.if, node.then, node.else].filter(
    child => child !== undefined,
  );
}

function meetItems(
  node: SchemaNode,
  items: readonly unknown[],
  meet: (child: SchemaNode | undefined, part: unknown) => void,
): void {
  const { prefixItems = [] } = node;
  for (const [index, item] of items.entries()) {
    meet(index < prefixItems.length ? prefixItems[index] : node.items, item);
    meet(node.contains, item);
    meet(node.unevaluatedItems, item);
  }
}

function meetProperties(
  node: SchemaNode,
  part: Record<string, unknown>,
  names: Set<string>,
  meet: (child: SchemaNode | undefined, part: unknown) => void,
): void {
  for (const name of Object.keys(part)) {
    names.add(name);
    const child = node.properties?.get(name);
    meet(child ?? node.additional, part[name]);
    for (const [pattern, other] of node.patternProperties ?? [])
      if (matches(pattern, name) !== false) meet(other, part[name]);
    meet(node.unevaluatedProperties, part[name]);
    meet(node.propertyNames, name);
    meet(node.dependentSchemas?.get(name), part);
  }
}
