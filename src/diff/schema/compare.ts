/** All differences between two schemas, found by walking both side by side. */
import type { Difference } from './difference.ts';
import { canBear, type Whole } from './effects.ts';
import { compareArrays } from './items.ts';
import type { SchemaNode } from './node.ts';
import { compareNotes } from './notes.ts';
import { type Meetings, nest, newOpposites, type Opposites } from './opposites.ts';
import { compareObjects } from './properties.ts';
import { compareScalars } from './scalars.ts';
import type { Solver } from './solver.ts';
import { compareUnions } from './unions.ts';
import { type View, viewOf } from './view.ts';
import { type Pair, report, schemaOf, type Walk } from './walk.ts';

export interface Compared {
  readonly differences: readonly Difference[];
  readonly mayNarrow: boolean;
  readonly mayWiden: boolean;
  /** Pairs that were looked at, and pairs that were not, since all about them was told before. */
  readonly seen: ReadonlySet<Opposites>;
  readonly passed: ReadonlySet<Opposites>;
}

export interface Means {
  /** In the reading that is asked for. */
  readonly solver: Solver;
  /** In the reading by the letter. */
  readonly strict: Solver;
  readonly meetings: Meetings;
  /** Whether pairs of which all was told may be passed over. */
  readonly mayPass: boolean;
}

/** Every difference between two schemas, level by level. */
export function compareAll(base: SchemaNode, revision: SchemaNode, means: Means): Compared {
  const { solver, strict, meetings, mayPass } = means;
  const whole = wholeOf(solver, base, revision);
  const walk: Walk = {
    whole,
    meetings,
    differences: [],
    bearing: [],
    seen: new Set(),
    passed: mayPass ? new Set() : undefined,
    queue: [],
    later: [],
    hidden: [],
  };
  const top: Pair = {
    base: viewOf([{ node: base, path: [] }]),
    revision: viewOf([{ node: revision, path: [] }]),
    frame: undefined,
    place: [],
    within: meetings.of(base, revision),
  };
  walk.queue.push(top);
  for (const next of walk.queue) {
    if (solver.budget.isSpent) next.within!.isIncomplete = true;
    else compareViews(walk, next);
  }
  // Further in first: what is told there tells enough.
  for (const finish of walk.later.reverse()) finish();
  addUnexplained(walk, top);
  if (walk.seen.size === 0 && walk.differences.length === 0 && walk.passed?.size !== 1) {
    // Not even looked at: what differs may be an annotation.
    report(walk, top, unexplained, undefined, undefined, true);
  }
  const byLetter = solver === strict ? undefined : reportHidden(walk, top, strict);
  return {
    differences: walk.differences,
    mayNarrow: canBear(whole, true) || (byLetter !== undefined && canBear(byLetter, true)),
    mayWiden: canBear(whole, false) || (byLetter !== undefined && canBear(byLetter, false)),
    seen: walk.seen,
    passed: walk.passed ?? new Set(),
  };
}

function wholeOf(solver: Solver, base: SchemaNode, revision: SchemaNode): Whole {
  return {
    solver,
    base,
    revision,
    narrowed: solver.ask([base], [revision]),
    widened: solver.ask([revision], [base]),
  };
}

const unexplained = { kind: 'schema-changed', keyword: '', from: undefined, to: undefined } as const;

/** The sets differ though no listed difference shows it: said as such, rather than hidden. */
function addUnexplained(walk: Walk, top: Pair): void {
  const { whole } = walk;
  const { base, revision } = whole;
  const passed = [...(walk.passed ?? [])];
  const narrows =
    canBear(whole, true) && !passed.some(({ all }) => all.narrows) && !walk.bearing.some(one => one.narrows());
  const widens =
    canBear(whole, false) && !passed.some(({ all }) => all.widens) && !walk.bearing.some(one => one.widens());
  if (!narrows && !widens) return;
  report(
    walk,
    top,
    unexplained,
    narrows ? { yes: [base], no: [revision] } : undefined,
    widens ? { yes: [revision], no: [base] } : undefined,
  );
}

/**
 * In the open world a property that only one side knows does not occur on the other. Where such properties stand in
 * conditions and branches alone, nothing would be left to tell of them: there the letter counts.
 */
function reportHidden(walk: Walk, top: Pair, strict: Solver): Whole | undefined {
  if (walk.hidden.length === 0 || top.within!.all.told) return undefined;
  const whole = wholeOf(strict, walk.whole.base, walk.whole.revision);
  const byLetter: Walk = { ...walk, whole, hidden: [] };
  for (const { pair, fact, narrowing, widening } of [...walk.hidden].reverse()) {
    if (!pair.within!.all.told) report(byLetter, pair, fact, narrowing, widening);
  }
  return whole;
}

/** What it takes to look at a pair. */
const pairSteps = 2;

/** A pair that was compared before is not compared again. */
function compareViews(walk: Walk, pair: Pair): void {
  const { budget } = walk.whole.solver;
  budget.spend(pairSteps + (pair.base.parts.length + pair.revision.parts.length) / 2);
  const entered = enter(walk, pair);
  if (!entered || compareReferences(walk, entered)) return;
  compareNotes(walk, entered);
  compareScalars(walk, entered);
  compareObjects(walk, entered);
  compareArrays(walk, entered);
  compareUnions(walk, entered);
}

/** The pair with its place among all pairs; undefined where there is nothing new to it. */
function enter(walk: Walk, pair: Pair): Pair | undefined {
  // Views of several schemas are few and met by one way each; it is single schemas that rings and shared parts lead back to.
  const [was, is] = [pair.base.roots, pair.revision.roots];
  const isShared = was.length === 1 && is.length === 1;
  const within = isShared ? walk.meetings.of(was[0]!, is[0]!) : newOpposites();
  if (pair.within && pair.within !== within) nest(pair.within, within);
  if (within.isSettled && walk.passed) {
    walk.passed.add(within);
    return undefined;
  }
  if (walk.seen.has(within)) return undefined;
  walk.seen.add(within);
  return { ...pair, within };
}

/** What cannot be read on one side is a difference of unknown effect, unless the other lacks the same. True where it is so. */
function compareReferences(walk: Walk, pair: Pair): boolean {
  const unresolved = (view: View) => view.parts.find(part => part.node.unresolved !== undefined);
  const [before, after] = [unresolved(pair.base), unresolved(pair.revision)];
  if (before?.node.unresolved === after?.node.unresolved) return false;
  const [base, revision] = [schemaOf(walk, pair.base), schemaOf(walk, pair.revision)];
  const fact = {
    kind: 'reference-unresolved',
    keyword: '$ref',
    from: before?.node.unresolved,
    to: after?.node.unresolved,
    base: before?.path ?? pair.base.path,
    revision: after?.path ?? pair.revision.path,
  } as const;
  report(walk, pair, fact, { yes: [base], no: [revision] }, { yes: [revision], no: [base] }, true);
  return true;
}
