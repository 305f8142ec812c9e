/** A schema as the list of all that it demands of one value at once, each with the place where it is written. */
import type { Path } from '../../document/pointer.ts';
import { unwrap } from './identity.ts';
import { ANY, type Keywords, NULL, NUMBER, type SchemaNode, typeNames } from './node.ts';

/** A schema object and the keys that lead to it from the compared schema, through references. */
export interface Part {
  readonly node: SchemaNode;
  readonly path: Path;
}

export interface View {
  /** The outermost first. Their conjunction, or null where `nullable`, is what the view accepts. */
  readonly parts: readonly Part[];
  /** Null is accepted besides: the view is one side of a union with `type: null`. */
  readonly nullable: boolean;
  /** Where the view begins. */
  readonly path: Path;
  /** The schemas whose conjunction the view stands for. */
  readonly roots: readonly SchemaNode[];
}

/** The view of the conjunction of some schemas. */
export function viewOf(roots: readonly Part[]): View {
  const parts = flatten(roots);
  const path = roots[0]?.path ?? [];
  const nodes = roots.map(root => root.node);
  const [only] = parts;
  const union = parts.length === 1 && isBare(only!.node) ? (only!.node.anyOf ?? only!.node.oneOf) : undefined;
  const keyword = only?.node.anyOf && !only.node.isPicked ? 'anyOf' : 'oneOf';
  if (union?.length === 2) {
    const index = union.findIndex(member => isNull(member));
    if (index >= 0) {
      const path = only!.node.isNullable ? only!.path : [...only!.path, keyword, 1 - index];
      const other = { node: union[1 - index]!, path };
      return {
        parts: [...parts.filter(part => part.node.notes.length > 0).map(notesOnly), ...flatten([other])],
        nullable: true,
        path,
        roots: nodes,
      };
    }
  }
  return { parts, nullable: false, path, roots: nodes };
}

/** Follows `$ref`, `allOf`, and unions of one member. */
function flatten(roots: readonly Part[]): Part[] {
  const parts: Part[] = [];
  const seen = new Set<SchemaNode>();
  const open = [...roots];
  for (let part = open.shift(); part; part = open.shift()) {
    const { node, path } = part;
    if (seen.has(node)) continue;
    seen.add(node);
    parts.push(part);
    const inner: Part[] = node.ref ? [{ node: node.ref, path }] : [];
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const members = node[keyword];
      if (keyword !== 'allOf' && members?.length !== 1) continue;
      for (const [index, member] of members?.entries() ?? [])
        inner.push({ node: member, path: [...path, keyword === 'anyOf' && node.isPicked ? 'oneOf' : keyword, index] });
    }
    open.push(...inner);
  }
  return parts;
}

function isBare(node: SchemaNode): boolean {
  for (const key of Object.keys(node)) if (!bookkeeping.has(key)) return false;
  return Boolean(node.anyOf) !== Boolean(node.oneOf);
}

const bookkeeping = new Set(['id', 'fullId', 'hasModes', 'notes', 'anyOf', 'oneOf', 'isPicked', 'isNullable']);

function isNull(node: SchemaNode): boolean {
  return unwrap(node).types === NULL;
}

function notesOnly(part: Part): Part {
  const { id, fullId, hasModes, notes } = part.node;
  return { node: { id, fullId, hasModes, notes }, path: part.path };
}

/** Numbers that are no integers, beside the bits of the types. */
const FRACTION = 64;

const typesOfViews = new WeakMap<View, { types: number; integer: boolean }>();

/** The types that the view accepts, as far as `type` and the types of its unions tell. */
export function typesOf(view: View): { types: number; integer: boolean } {
  const known = typesOfViews.get(view);
  if (known) return known;
  let types = ANY | FRACTION;
  for (const { node } of view.parts) types &= shallowTypes(node);
  if (view.nullable) types |= NULL;
  const found = { types: types & ANY, integer: (types & NUMBER) !== 0 && (types & FRACTION) === 0 };
  typesOfViews.set(view, found);
  return found;
}

function shallowTypes(node: SchemaNode, depth = 0): number {
  let types = node.never ? 0 : (node.types ?? ANY);
  if (types & NUMBER && !node.integer) types |= FRACTION;
  if (depth > 5) return types;
  if (node.ref) types &= shallowTypes(node.ref, depth + 1);
  for (const member of node.allOf ?? []) types &= shallowTypes(member, depth + 1);
  for (const union of [node.anyOf, node.oneOf]) {
    if (!union) continue;
    let any = 0;
    for (const member of union) any |= shallowTypes(member, depth + 1);
    types &= any;
  }
  return types;
}

/** The part that says the keyword, the first one where several do. */
export function partWith(view: View, keyword: keyof Keywords): Part | undefined {
  return view.parts.find(part => part.node[keyword] !== undefined);
}

/** Enough of a schema to name it: its types and format. */
export function describe(node: SchemaNode | undefined): unknown {
  if (!node) return undefined;
  const { types, integer } = typesOf(viewOf([{ node, path: [] }]));
  return {
    ...(types === ANY ? {} : { type: typeNames(types, integer) }),
    ...(node.format === undefined ? {} : { format: node.format }),
  };
}
