/** Two schemas that stand opposite one another, wherever they are met: what is known of all that differs in them. */
import type { Path } from '../../document/pointer.ts';
import type { Difference } from './difference.ts';
import type { Question, Step } from './effects.ts';
import type { SchemaNode } from './node.ts';
import { type View, viewOf } from './view.ts';

/** A pair of schemas, of the base and of the revision. Their paths count from where the pair begins. */
export interface Opposites {
  readonly base: View;
  readonly revision: View;
  /** What differs in the pair itself, and the pairs further in; undefined until it is looked at. */
  findings: Findings | undefined;
  /** Pairs that this one lies in. */
  readonly outer: Set<Opposites>;
  /** Some difference in it takes values away, or adds some, looked at by itself. */
  readonly own: Effects;
  /** The same of it and of all further in; and whether a difference is told there that is more than an annotation. */
  readonly all: Effects & { told: boolean };
  /** All that differs in it and further in was told, with the worst that can come of it. */
  isSettled: boolean;
}

interface Effects {
  narrows: boolean;
  widens: boolean;
}

export interface Findings {
  readonly facts: Fact[];
  readonly inner: Inner[];
  /** Facts without an effect in the open world, which may have one by the letter. */
  readonly hidden: Fact[];
}

/** What differs, with the questions for its two effects. */
export interface Fact {
  readonly what: What;
  readonly narrowing: Question | undefined;
  readonly widening: Question | undefined;
  /** A difference even where it has no effect. */
  readonly isPlain: boolean;
  /** False where it takes no value away, whatever surrounds the pair. */
  readonly mayNarrow: boolean;
  readonly mayWiden: boolean;
  /** It was told, with the worst that can come of it. */
  isFinal: boolean;
}

export type What = Pick<Difference, 'kind' | 'keyword' | 'from' | 'to'> &
  Partial<Pick<Difference, 'base' | 'revision' | 'name' | 'required' | 'value' | 'isOfBranch'>>;

/** A pair one step further in. */
export interface Inner {
  readonly pair: Opposites;
  readonly step: Step;
  readonly place: readonly string[];
  /** From the outer pair's beginning to the inner one's. */
  readonly base: Path;
  readonly revision: Path;
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
      pair = newOpposites(viewOf([{ node: was, path: [] }]), viewOf([{ node: is, path: [] }]));
      known.set(is, pair);
    }
    return pair;
  }
}

/** A pair that is met in one place alone. */
export function newOpposites(base: View, revision: View): Opposites {
  return {
    base,
    revision,
    findings: undefined,
    outer: new Set(),
    own: { narrows: false, widens: false },
    all: { narrows: false, widens: false, told: false },
    isSettled: false,
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
  inner.outer.add(outer);
  for (const effect of ['narrows', 'widens', 'told'] as const) if (inner.all[effect]) spread(outer, effect);
}

/** Notes that a difference in the pair has the effect; `isOfWhole`: it stands for what no other difference shows. */
export function mark(pair: Opposites, effect: keyof Effects, isOfWhole: boolean): void {
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

/** True where nothing in the pair itself is left to tell. */
function isDone({ findings }: Opposites): boolean {
  return findings?.facts.every(fact => fact.isFinal) ?? false;
}

/** Settles the pairs but those that are not done or not complete, and those that such a one lies in. */
export function settle(pairs: Iterable<Opposites>, incomplete: ReadonlySet<Opposites>): void {
  const all = new Set(pairs);
  const left = new Set<Opposites>();
  const open = [...incomplete, ...[...all].filter(pair => !isDone(pair))];
  for (let at = open.pop(); at; at = open.pop()) {
    if (left.has(at)) continue;
    left.add(at);
    for (const outer of at.outer) if (all.has(outer)) open.push(outer);
  }
  for (const pair of all) if (!left.has(pair)) pair.isSettled = true;
}
