/** What a comparison carries along as it descends both schemas side by side. */
import type { Path } from '../../document/pointer.ts';
import type { Difference } from './difference.ts';
import {
  canBear,
  effectOf,
  type Frame,
  isPossible,
  liftedAnswer,
  type Question,
  type Step,
  type Whole,
} from './effects.ts';
import { ANY, type Keywords, NULL, type SchemaNode } from './node.ts';
import { type Meetings, mark, type Opposites, tell } from './opposites.ts';
import { isSameView, type Part, partWith, typesOf, type View } from './view.ts';

export interface Walk {
  readonly whole: Whole;
  readonly differences: Difference[];
  /** For each difference, whether it has an effect on the whole; cheaper than the effect with its witness. */
  readonly bearing: { narrows(): boolean; widens(): boolean }[];
  readonly meetings: Meetings;
  /** Pairs of schemas that were compared already: the first place, which is the shallowest, reports. */
  readonly seen: Set<Opposites>;
  /** Pairs that were passed over, since an earlier comparison told all about them; undefined where none may be. */
  readonly passed: Set<Opposites> | undefined;
  /** Pairs still to be compared. */
  readonly queue: Pair[];
  /** What can only be said once all pairs are compared. */
  readonly later: (() => void)[];
  /** Facts without an effect in the open world, which may have one by the letter. */
  readonly hidden: Hidden[];
}

export interface Hidden {
  readonly pair: Pair;
  readonly fact: Fact;
  readonly narrowing: Question | undefined;
  readonly widening: Question | undefined;
}

/** Differences in what holds for some values only. */
const conditional = /^(dependent-schemas|condition|any-of|one-of|union)-/;

/** Two views side by side, and the way to them. */
export interface Pair {
  readonly base: View;
  readonly revision: View;
  readonly frame: Frame | undefined;
  readonly place: readonly string[];
  /** The pair of single schemas that it lies in, or is; undefined for the whole. */
  readonly within: Opposites | undefined;
}

export type Fact = Pick<Difference, 'kind' | 'keyword' | 'from' | 'to'> &
  Partial<Pick<Difference, 'base' | 'revision' | 'name' | 'required' | 'value'>>;

/** The conjunction of the schemas behind a view. */
export function schemaOf(walk: Walk, view: View): SchemaNode {
  const { space } = walk.whole.solver;
  if (view.roots.length === 0) return space.anything;
  return view.roots.length === 1 ? view.roots[0]! : space.make({ allOf: view.roots });
}

/** Reports a fact with the questions for its two effects; a fact without any effect is no difference unless `isPlain`. */
export function report(
  walk: Walk,
  pair: Pair,
  fact: Fact,
  narrowing: Question | undefined,
  widening: Question | undefined,
  isPlain = false,
): void {
  const { whole } = walk;
  const within = pair.within!;
  const [mayNarrow, mayWiden] = [isPossible(whole, narrowing), isPossible(whole, widening)];
  const isOfWhole = fact.kind === 'schema-changed' || fact.kind === 'union-changed';
  if (mayNarrow) mark(within, 'narrows', isOfWhole);
  if (mayWiden) mark(within, 'widens', isOfWhole);
  if (!isPlain && !(mayNarrow && canBear(whole, true)) && !(mayWiden && canBear(whole, false))) {
    // Without an effect on this whole it may have one on another.
    if (mayNarrow || mayWiden) within.isIncomplete = true;
    else if (conditional.test(fact.kind)) walk.hidden.push({ pair, fact, narrowing, widening });
    return;
  }
  if (!fact.kind.startsWith('annotation-')) tell(within);
  const difference: Difference = {
    base: pair.base.path,
    revision: pair.revision.path,
    place: pair.place,
    within,
    mayNarrow,
    mayWiden,
    ...fact,
    narrows: effectOf(whole, pair.frame, narrowing, true),
    widens: effectOf(whole, pair.frame, widening, false),
  };
  walk.differences.push(difference);
  walk.bearing.push({
    narrows: () => liftedAnswer(whole, pair.frame, narrowing, true) !== 'none',
    widens: () => liftedAnswer(whole, pair.frame, widening, false) !== 'none',
  });
}

/** Reports a fact about one keyword: what breaks the revision's part of it narrows, what breaks the base's widens. */
export function reportFacet(
  walk: Walk,
  pair: Pair,
  fact: Fact,
  base: Keywords | undefined,
  revision: Keywords | undefined,
  isPlain = false,
): void {
  const { space } = walk.whole.solver;
  // Types of one side alone, and null where it is let in besides, are differences of their own (compareTypes).
  const types =
    typesOf(pair.base).types &
    typesOf(pair.revision).types &
    (pair.base.nullable || pair.revision.nullable ? ~NULL : ANY);
  const besides = types === ANY ? [] : [space.make({ types })];
  const narrowing = revision && { yes: [schemaOf(walk, pair.base), ...besides], no: [space.make(revision)] };
  const widening = base && { yes: [schemaOf(walk, pair.revision), ...besides], no: [space.make(base)] };
  report(walk, pair, fact, narrowing, widening, isPlain);
}

/** Levels that differences are looked for in: more than the limits of a document allow without references. */
const maxDepth = 200;

/** Puts the pair one step further in on the list of those to compare. */
export function descend(
  walk: Walk,
  pair: Pair,
  base: View,
  revision: View,
  place: readonly string[],
  step: Step,
  isUnion = false,
): void {
  const depth = (pair.frame?.depth ?? 0) + 1;
  if (isSameView(base, revision)) return;
  if (depth > maxDepth) {
    // Deeper differences are left to the verdict for the whole.
    pair.within!.isIncomplete = true;
    return;
  }
  const frame: Frame = {
    depth,
    outer: pair.frame,
    base: schemaOf(walk, pair.base),
    revision: schemaOf(walk, pair.revision),
    step,
    isInUnion: isUnion || (pair.frame?.isInUnion ?? false),
  };
  walk.queue.push({ base, revision, frame, place: [...pair.place, ...place], within: pair.within });
}

/** Where the keyword is written, or the schema that lacks it. */
export function pathOf(view: View, keyword: keyof Keywords, written: string = keyword): Path {
  const part = partWith(view, keyword);
  return part ? [...part.path, written] : view.path;
}

export function keyed(part: Part, ...keys: (string | number)[]): Path {
  return [...part.path, ...keys];
}
