/** All schemas of a comparison, from both documents, numbered so that equal ones are recognised at once. */
import { isObject } from '../../document/pointer.ts';
import type { Budget } from './budget.ts';
import { childrenKey, Interner, localKey, notesKey, soleChild } from './identity.ts';
import { childrenOf, type Keywords, type SchemaDocument, type SchemaNode, type SchemaUse } from './node.ts';
import { isLeftNullable, isNullableComposition, letNullIn, listNull, nullableReference } from './nullable.ts';
import { readPicks } from './picks.ts';
import { translate } from './translate.ts';

/** A pure chain of references longer than this is a ring for all we care. */
const maxChain = 1000;

export interface SchemaSpace {
  /** The node of a schema as written; everything below it is read and numbered. */
  read(schema: unknown, document: SchemaDocument): SchemaNode;
  /** A node made by us; its children must be numbered already. */
  make(keywords: Keywords): SchemaNode;
  /** Numbers nodes that were filled by hand, and all below them. */
  number(root: SchemaNode): void;
  readonly anything: SchemaNode;
  readonly nothing: SchemaNode;
  /** True for a property name that no schema read so far mentions. */
  isFresh(name: string): boolean;
}

const charactersPerStep = 400;
const nodesPerStep = 10;
const maxRefinement = 200_000;
const minRounds = 20;

/** A node with nothing said yet. */
export function blankNode(): SchemaNode {
  return { id: -1, fullId: -1, hasModes: false, notes: [] };
}

/** The schema of another document that is known to be the same in every respect; undefined where none is. */
export type TwinOf = (schema: object) => SchemaUse | undefined;

/**
 * An empty space; one serves a whole run, so that shared parts are read once. Of twins one is read. `isUpgrade`: the
 * documents are of different versions, and null is read as it is meant (nullable.ts).
 */
export function createSpace(budget: Budget, twinOf: TwinOf = () => undefined, isUpgrade = false): SchemaSpace {
  const byDocument = new Map<SchemaDocument, Map<object, SchemaNode>>();
  const interner = new Interner();
  const names = new Set<string>();
  const made = new Map<number, SchemaNode>();
  const meant = new Map<object, Record<string, unknown> | undefined>();
  const unread: { node: SchemaNode; schema: Record<string, unknown>; document: SchemaDocument }[] = [];

  const anything = make({});
  const nothing = make({ never: true });

  function make(keywords: Keywords): SchemaNode {
    const node: SchemaNode = { ...blankNode(), ...keywords };
    const local = localKey(node);
    const sole = soleChild(node, local);
    const key = sole ? '' : local + childrenKey(node, child => child.id);
    budget.spend(0.2 + key.length / charactersPerStep);
    const id = sole ? sole.id : interner.number(key);
    const known = made.get(id);
    if (known) return known;
    node.id = id;
    node.fullId = interner.number('made' + id);
    made.set(id, node);
    return node;
  }

  function nodeOf(schema: unknown, document: SchemaDocument): SchemaNode {
    let target = schema;
    for (let steps = 0; isObject(target) && typeof target.$ref === 'string'; steps++) {
      // 2.0 and 3.0: what stands beside a reference is ignored.
      if (document.dialect === '3.1' && Object.keys(target).length > 1) break;
      const composed = isUpgrade ? meantBy(target, document) : undefined;
      if (composed) {
        target = composed;
        break;
      }
      const next = steps < maxChain ? document.resolve(target, '$ref') : undefined;
      if (next === undefined) return unresolved(target.$ref);
      target = next;
    }
    if (target === true) return anything;
    if (target === false) return nothing;
    if (!isObject(target)) return anything;
    const twin = twinOf(target);
    if (twin) return nodeOf(twin.schema, twin.document);
    // By document too: what a reference in the same object means is the document's affair.
    const byRaw = byDocument.get(document) ?? new Map<object, SchemaNode>();
    byDocument.set(document, byRaw);
    const known = byRaw.get(target);
    if (known) return known;
    const node = blankNode();
    byRaw.set(target, node);
    unread.push({ node, schema: target, document });
    return node;
  }

  /** One for each reference, so that it is read once. */
  function meantBy(target: Record<string, unknown>, document: SchemaDocument): Record<string, unknown> | undefined {
    if (!meant.has(target)) meant.set(target, nullableReference(target, document));
    return meant.get(target);
  }

  function unresolved(reference: string): SchemaNode {
    // What leads nowhere in 2.0 leads nowhere in 3.x under the name that it has there.
    return make({ unresolved: reference.replace(/^#\/definitions\//, '#/components/schemas/') });
  }

  function fill(node: SchemaNode, schema: Record<string, unknown>, document: SchemaDocument): void {
    translate(schema, document.dialect, node, child => nodeOf(child, document));
    if (schema.discriminator !== undefined) readPicks(node, schema, document, blankNode);
    for (const name of node.properties?.keys() ?? []) names.add(name);
    for (const name of node.required ?? []) names.add(name);
    if (isUpgrade) listNull(node, schema, document.dialect);
    if (document.dialect === '3.1') readReferences(node, schema, document);
    const isNullable =
      isNullableComposition(schema, document.dialect) || (isUpgrade && isLeftNullable(schema, document.dialect));
    if (isNullable) letNullIn(node, blankNode);
  }

  function readReferences(node: SchemaNode, schema: Record<string, unknown>, document: SchemaDocument): void {
    const targets: SchemaNode[] = [];
    for (const keyword of ['$ref', '$dynamicRef'] as const) {
      const reference = schema[keyword];
      if (typeof reference !== 'string') continue;
      const target = document.resolve(schema, keyword);
      targets.push(target === undefined ? unresolved(reference) : nodeOf(target, document));
    }
    if (targets.length === 1) node.ref = targets[0]!;
    else if (targets.length > 1) node.ref = { ...blankNode(), allOf: targets };
  }

  function number(root: SchemaNode): void {
    if (root.id < 0) numberFrom(root, interner, budget);
  }

  return {
    anything,
    nothing,
    make,
    number,
    isFresh: name => !names.has(name),
    read(schema, document) {
      const node = nodeOf(schema, document);
      for (let next = unread.pop(); next; next = unread.pop()) fill(next.node, next.schema, next.document);
      number(node);
      return node;
    },
  };
}

interface Frame {
  node: SchemaNode;
  children: SchemaNode[];
  next: number;
  index: number;
  low: number;
}

/** Tarjan's strongly connected components, without recursion: children are numbered before parents, rings together. */
function numberFrom(root: SchemaNode, interner: Interner, budget: Budget): void {
  const frames: Frame[] = [];
  const open = new Map<SchemaNode, number>();
  const stack: SchemaNode[] = [];
  let count = 0;
  const enter = (node: SchemaNode) => {
    open.set(node, count);
    stack.push(node);
    frames.push({ node, children: childrenOf(node), next: 0, index: count, low: count });
    count++;
  };
  enter(root);
  while (frames.length > 0) {
    const frame = frames.at(-1)!;
    if (frame.next < frame.children.length) {
      const child = frame.children[frame.next++]!;
      const index = open.get(child);
      if (index !== undefined) frame.low = Math.min(frame.low, index);
      else if (child.id < 0) enter(child);
      continue;
    }
    frames.pop();
    const parent = frames.at(-1);
    if (parent) parent.low = Math.min(parent.low, frame.low);
    if (frame.low !== frame.index) continue;
    const from = stack.lastIndexOf(frame.node);
    const ring = stack.splice(from);
    for (const node of ring) open.delete(node);
    if (ring.length > 1 || frame.children.includes(frame.node)) numberRing(ring, interner, budget);
    else numberOne(frame.node, frame.children, interner);
  }
}

function numberOne(node: SchemaNode, children: SchemaNode[], interner: Interner): void {
  const local = localKey(node);
  const notes = notesKey(node);
  const sole = soleChild(node, local);
  node.id = sole ? sole.id : interner.number(local + childrenKey(node, child => child.id));
  node.fullId = interner.number('#' + notes + '#' + local + childrenKey(node, child => child.fullId));
  node.hasModes = node.readOnly || node.writeOnly || children.some(child => child.hasModes) || false;
}

/**
 * The nodes of a ring are told apart by rounds: each takes in what its neighbours were in the round before, until a
 * round tells no more apart. The set of all final keys goes into each number, which makes the numbers comparable
 * between rings: two rings with the same set agree round after round for ever.
 */
function numberRing(ring: SchemaNode[], interner: Interner, budget: Budget): void {
  const hasModes = ring.some(node => node.readOnly || node.writeOnly || childrenOf(node).some(child => child.hasModes));
  const locals = ring.map(localKey);
  const fullLocals = ring.map((node, index) => '#' + notesKey(node) + '#' + locals[index]);
  const ids = refine(ring, locals, child => child.id, interner, budget);
  const fullIds = refine(ring, fullLocals, child => child.fullId, interner, budget);
  for (const [index, node] of ring.entries()) {
    node.id = ids[index]!;
    node.fullId = fullIds[index]!;
    node.hasModes = hasModes;
  }
}

function refine(
  ring: SchemaNode[],
  locals: string[],
  numberOf: (node: SchemaNode) => number,
  interner: Interner,
  budget: Budget,
): number[] {
  const place = new Map(ring.map((node, index) => [node, index]));
  let current: number[] = ring.map(() => 0);
  let classes = 0;
  for (let round = 0; ; round++) {
    // Where a ring takes very many rounds, its nodes count as different from all others: equality is lost, not truth.
    if (round * ring.length > maxRefinement && round > minRounds) return ring.map(() => interner.fresh());
    budget.spend(ring.length / nodesPerStep);
    const before = current;
    const inRing = (child: SchemaNode) => {
      const index = place.get(child);
      return index === undefined ? numberOf(child) : '@' + before[index];
    };
    current = ring.map((node, index) => interner.number('ring' + locals[index] + childrenKey(node, inRing)));
    const found = new Set(current).size;
    if (found === classes) break;
    classes = found;
  }
  const whole = interner.number('rings' + [...new Set(current)].sort().join(','));
  return current.map(number => interner.number('in' + whole + ':' + number));
}
