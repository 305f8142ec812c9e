/** What a comparison carries along as it descends both schemas side by side. */
import type { Path } from '../../document/pointer.ts';
import type { Difference } from './difference.ts';
import { effectOf, type Frame, localAnswer, type Question, type Step, type Whole } from './effects.ts';
import { ANY, type Keywords, NULL, type SchemaNode } from './node.ts';
import { type Part, partWith, type View } from './view.ts';

export interface Walk {
  readonly whole: Whole;
  readonly differences: Difference[];
  /** Pairs of schemas that were compared already: the first place reports. */
  readonly seen: Set<string>;
}

/** Two views side by side, and the way to them. */
export interface Pair {
  readonly base: View;
  readonly revision: View;
  readonly frame: Frame | undefined;
  readonly place: readonly string[];
}

export type Fact = Pick<Difference, 'kind' | 'keyword' | 'from' | 'to'> & Partial<Pick<Difference, 'base' | 'revision' | 'name' | 'required' | 'value'>>;

/** The conjunction of the schemas behind a view. */
export function schemaOf(walk: Walk, view: View): SchemaNode {
  const { space } = walk.whole.solver;
  if (view.roots.length === 0) return space.anything;
  return view.roots.length === 1 ? view.roots[0]! : space.make({ allOf: view.roots });
}

/** Reports a fact with the questions for its two effects; a fact without any effect is no difference unless `isPlain`. */
export function report(walk: Walk, pair: Pair, fact: Fact, narrowing: Question | undefined, widening: Question | undefined, isPlain = false): void {
  const { whole } = walk;
  const hasEffect = () => localAnswer(whole, narrowing, true) !== 'none' || localAnswer(whole, widening, false) !== 'none';
  if (!isPlain && !hasEffect()) return;
  walk.differences.push({
    base: pair.base.path,
    revision: pair.revision.path,
    place: pair.place,
    ...fact,
    narrows: effectOf(whole, pair.frame, narrowing, true),
    widens: effectOf(whole, pair.frame, widening, false),
  });
}

/** Reports a fact about one keyword: what breaks the revision's part of it narrows, what breaks the base's widens. */
export function reportFacet(walk: Walk, pair: Pair, fact: Fact, base: Keywords | undefined, revision: Keywords | undefined, isPlain = false): void {
  const { space } = walk.whole.solver;
  // Where null is let in besides, it is compared apart (types.ts).
  const besides = pair.base.nullable || pair.revision.nullable ? [space.make({ types: ANY & ~NULL })] : [];
  const narrowing = revision && { yes: [schemaOf(walk, pair.base), ...besides], no: [space.make(revision)] };
  const widening = base && { yes: [schemaOf(walk, pair.revision), ...besides], no: [space.make(base)] };
  report(walk, pair, fact, narrowing, widening, isPlain);
}

/** The pair one step further in. */
export function descend(walk: Walk, pair: Pair, base: View, revision: View, place: readonly string[], step: Step): Pair {
  const frame: Frame = { outer: pair.frame, base: schemaOf(walk, pair.base), revision: schemaOf(walk, pair.revision), step };
  return { base, revision, frame, place: [...pair.place, ...place] };
}

/** Where the keyword is written, or the schema that lacks it. */
export function pathOf(view: View, keyword: keyof Keywords, written: string = keyword): Path {
  const part = partWith(view, keyword);
  return part ? [...part.path, written] : view.path;
}

export function keyed(part: Part, ...keys: (string | number)[]): Path {
  return [...part.path, ...keys];
}
