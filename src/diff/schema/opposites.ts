/** Two schemas that stand opposite one another, wherever they are met: what is known of all that differs in them. */
import type { SchemaNode } from './node.ts';

interface Effects {
  narrows: boolean;
  widens: boolean;
}

/** One pair of schemas, of the base and of the revision, among the pairs that lie in and around it. */
export interface Opposites {
  readonly outer: Set<Opposites>;
  readonly inner: Set<Opposites>;
  /** Some difference in it takes values away, or adds some, looked at by itself. */
  readonly own: Effects;
  /** The same of it and of all further in; and whether a difference is told there that is more than an annotation. */
  readonly all: Effects & { told: boolean };
  /** All that differs in it was told, with the worst that can come of it: to come by again tells nothing new. */
  isSettled: boolean;
  /** Not everything in it was looked at. */
  isIncomplete: boolean;
}

/** Every pair that was met in one direction. */
export class Meetings {
  readonly #pairs = new Map<SchemaNode, Map<SchemaNode, Opposites>>();

  of(base: SchemaNode, revision: SchemaNode): Opposites {
    const [was, is] = [bare(base), bare(revision)];
    let known = this.#pairs.get(was);
    if (!known) {
      known = new Map();
      this.#pairs.set(was, known);
    }
    let pair = known.get(is);
    if (!pair) {
      pair = newOpposites();
      known.set(is, pair);
    }
    return pair;
  }
}

/** A pair that is met here alone. */
export function newOpposites(): Opposites {
  return {
    outer: new Set(),
    inner: new Set(),
    own: { narrows: false, widens: false },
    all: { narrows: false, widens: false, told: false },
    isSettled: false,
    isIncomplete: false,
  };
}

/** The schema behind references that say nothing themselves. */
function bare(node: SchemaNode): SchemaNode {
  let at = node;
  for (let steps = 0; steps < 1000 && at.ref?.id === at.id && at.notes.length === 0; steps++) at = at.ref;
  return at;
}

/** Notes that `inner` lies in `outer`. */
export function nest(outer: Opposites, inner: Opposites): void {
  outer.inner.add(inner);
  inner.outer.add(outer);
  for (const effect of ['narrows', 'widens', 'told'] as const) if (inner.all[effect]) spread(outer, effect);
}

/** Notes that a difference in the pair has the effect; `isOfWhole`: it stands for what no other difference shows. */
export function mark(pair: Opposites, effect: 'narrows' | 'widens', isOfWhole: boolean): void {
  if (!isOfWhole) pair.own[effect] = true;
  spread(pair, effect);
}

/** Notes that a difference in the pair is told. */
export function tell(pair: Opposites): void {
  spread(pair, 'told');
}

function spread(pair: Opposites, effect: keyof Opposites['all']): void {
  const open = [pair];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.all[effect]) continue;
    at.all[effect] = true;
    open.push(...at.outer);
  }
}

/** Settles the pairs but those that are open, and those that an open one lies in. */
export function settle(pairs: Iterable<Opposites>, isOpen: (pair: Opposites) => boolean): void {
  const all = new Set(pairs);
  const left = new Set<Opposites>();
  const open = [...all].filter(isOpen);
  for (let at = open.pop(); at; at = open.pop()) {
    if (left.has(at)) continue;
    left.add(at);
    for (const outer of at.outer) if (all.has(outer)) open.push(outer);
  }
  for (const pair of all) if (!left.has(pair)) pair.isSettled = true;
}
