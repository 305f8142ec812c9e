/** One look at a pair of schemas: what differs in them, and which pairs lie further in. */
import type { Path } from '../../document/pointer.ts';
import { isPossible, type Question, type Step } from './effects.ts';
import { ANY, type Keywords, NULL, type SchemaNode } from './node.ts';
import {
  type Findings,
  type Meetings,
  mark,
  nest,
  newOpposites,
  type Opposites,
  tell,
  type What,
} from './opposites.ts';
import type { Solver } from './solver.ts';
import { type Part, partWith, typesOf, type View, viewOf } from './view.ts';

export interface Survey {
  readonly solver: Solver;
  readonly meetings: Meetings;
  readonly pair: Opposites;
  readonly findings: Findings;
}

/** Differences in what holds for some values only. */
const conditional = /^(dependent-required|dependent-schemas|condition|not|any-of|one-of|union|picked)-/;

/** The conjunction of the schemas behind a view. */
export function schemaOf({ solver: { space } }: Pick<Survey, 'solver'>, view: View): SchemaNode {
  if (view.roots.length === 0) return space.anything;
  return view.roots.length === 1 ? view.roots[0]! : space.make({ allOf: view.roots });
}

/** Reports a fact with the questions for its two effects; a fact without any effect is no difference unless `isPlain`. */
export function report(
  { solver, pair, findings }: Pick<Survey, 'solver' | 'pair' | 'findings'>,
  what: What,
  narrowing: Question | undefined,
  widening: Question | undefined,
  isPlain = false,
): void {
  const [mayNarrow, mayWiden] = [isPossible(solver, narrowing), isPossible(solver, widening)];
  const fact = { what, narrowing, widening, isPlain, mayNarrow, mayWiden, isFinal: false };
  if (!isPlain && !mayNarrow && !mayWiden) {
    if ((narrowing || widening) && conditional.test(what.kind)) findings.hidden.push(fact);
    return;
  }
  const isOfWhole = /^(schema|union|picked)-changed$/.test(what.kind);
  if (mayNarrow) mark(pair, 'narrows', isOfWhole);
  if (mayWiden) mark(pair, 'widens', isOfWhole);
  if (!what.kind.startsWith('annotation-')) tell(pair);
  findings.facts.push(fact);
}

/** Reports a fact about one keyword: what breaks the revision's part of it narrows, what breaks the base's widens. */
export function reportFacet(
  survey: Survey,
  what: What,
  base: Keywords | undefined,
  revision: Keywords | undefined,
  isPlain = false,
): void {
  const { solver, pair } = survey;
  const { space } = solver;
  // Types of one side alone, and null where it is let in besides, are differences of their own (compareTypes).
  const types =
    typesOf(pair.base).types &
    typesOf(pair.revision).types &
    (pair.base.nullable || pair.revision.nullable ? ~NULL : ANY);
  const besides = types === ANY ? [] : [space.make({ types })];
  const narrowing = revision && { yes: [schemaOf(survey, pair.base), ...besides], no: [space.make(revision)] };
  const widening = base && { yes: [schemaOf(survey, pair.revision), ...besides], no: [space.make(base)] };
  report(survey, what, narrowing, widening, isPlain);
}

/** Notes a pair one step further in, where its sides are not the same to the last annotation. */
export function descend(
  { meetings, pair, findings }: Survey,
  base: readonly Part[],
  revision: readonly Part[],
  place: readonly string[],
  step: Step,
): void {
  const isSame =
    base.length === revision.length && base.every(({ node }, index) => node.fullId === revision[index]!.node.fullId);
  if (isSame) return;
  // Single schemas are met again in rings and by other ways; several at once in this place alone.
  const isShared = base.length === 1 && revision.length === 1;
  const inner = isShared
    ? {
        pair: meetings.of(base[0]!.node, revision[0]!.node),
        base: base[0]!.path,
        revision: revision[0]!.path,
      }
    : { pair: newOpposites(viewOf(base), viewOf(revision)), base: [], revision: [] };
  nest(pair, inner.pair);
  findings.inner.push({ ...inner, place, step });
}

/** Where the keyword is written, or the schema that lacks it. */
export function pathOf(view: View, keyword: keyof Keywords, written: string = keyword): Path {
  const part = partWith(view, keyword);
  return part ? [...part.path, written] : view.path;
}

export function keyed(part: Part, ...keys: (string | number)[]): Path {
  return [...part.path, ...keys];
}
