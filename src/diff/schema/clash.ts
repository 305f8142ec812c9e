/** Schemas that no value of one type fits both of, seen at a glance: what a search need not try. */
import { canonical } from './json.ts';
import { conjuncts } from './modes.ts';
import { ANY, OBJECT, type SchemaNode } from './node.ts';

/** What a schema demands in so many words, together with all that it refers to. */
interface Outline {
  types: number;
  /** The texts of the values that it lists. */
  values: ReadonlySet<string> | undefined;
  required: Set<string>;
  properties: Map<string, SchemaNode[]>;
  /** Parts that let no property through but those that they name. */
  closed: SchemaNode[];
  isNothing: boolean;
}

const outlines = new WeakMap<SchemaNode, Outline>();
const maxDepth = 3;

/** True where it is plain that no value of these types fits both. False says nothing. */
export function clash(a: SchemaNode, b: SchemaNode, types = ANY, depth = 0): boolean {
  const [x, y] = [outlineOf(a), outlineOf(b)];
  if (a.id === b.id) return x.isNothing;
  const shared = x.types & y.types & types;
  if (x.isNothing || y.isNothing || shared === 0) return true;
  if (x.values && y.values && !haveCommon(x.values, y.values)) return true;
  return shared === OBJECT && depth < maxDepth && (misses(x, y, depth) || misses(y, x, depth));
}

/** Some property that must be there for `x` cannot be there for both. */
function misses(x: Outline, y: Outline, depth: number): boolean {
  if (x.required.size === 0) return false;
  for (const part of y.closed) for (const name of x.required) if (!part.properties?.has(name)) return true;
  const names = y.properties.size < x.required.size ? y.properties.keys() : x.required;
  for (const name of names) {
    const others = y.properties.get(name);
    if (!others || !x.required.has(name)) continue;
    for (const other of others) {
      if (other.never) return true;
      for (const one of x.properties.get(name) ?? []) if (clash(one, other, ANY, depth + 1)) return true;
    }
  }
  return false;
}

function outlineOf(node: SchemaNode): Outline {
  const known = outlines.get(node);
  if (known) return known;
  const outline: Outline = {
    types: ANY,
    values: undefined,
    required: new Set(),
    properties: new Map(),
    closed: [],
    isNothing: false,
  };
  outlines.set(node, outline);
  for (const part of conjuncts(node)) {
    outline.types &= part.types ?? ANY;
    if (part.never) outline.isNothing = true;
    if (part.values) {
      const texts = new Set(part.values.map(value => canonical(value)));
      outline.values = outline.values ? new Set([...outline.values].filter(text => texts.has(text))) : texts;
    }
    for (const name of part.required ?? []) outline.required.add(name);
    for (const [name, child] of part.properties ?? []) {
      const list = outline.properties.get(name);
      if (list) list.push(child);
      else outline.properties.set(name, [child]);
    }
    if (part.additional?.never && !part.patternProperties) outline.closed.push(part);
  }
  for (const name of outline.required)
    if (outline.properties.get(name)?.some(child => child.never)) outline.types &= ~OBJECT;
  return outline;
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const text of small) if (large.has(text)) return true;
  return false;
}
