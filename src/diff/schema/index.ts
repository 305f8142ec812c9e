/** Comparing schemas as sets of values: containment with witnesses, and every difference as a fact. */
import { compareAll } from './compare.ts';
import { type Containment, decideContainment } from './contain.ts';
import type { Difference } from './difference.ts';
import { createProjection, type Direction } from './modes.ts';
import type { SchemaNode, SchemaUse } from './node.ts';
import { createSolver } from './solver.ts';
import { createSpace, type TwinOf } from './space.ts';
import { viewOf } from './view.ts';
import { type Pair, report, type Walk } from './walk.ts';

export type { Containment } from './contain.ts';
export type { Difference, DifferenceKind, Effect } from './difference.ts';
export type { Direction } from './modes.ts';
export type { Dialect, SchemaDocument, SchemaUse } from './node.ts';
export type { TwinOf } from './space.ts';

export interface ComparisonOptions {
  /**
   * How objects are read that say nothing about further properties. `open` (the default, the contract's reading): a
   * message holds no property that only the other side knows, so a new optional property takes nothing away from old
   * requests. `strict`: any property may occur with any value, as a validator sees it.
   */
  world?: 'open' | 'strict';
  /** What one question may cost, in steps of ten to a hundred microseconds. */
  maxSteps?: number;
  /** What is known to be written alike in two documents is read once. */
  twinOf?: TwinOf;
}

/** Everything that differs between two schemas. */
export interface SchemaDifferences {
  /** True where it was not shown that every value of the base is one of the revision. */
  readonly mayNarrow: boolean;
  /** True where it was not shown that every value of the revision is one of the base. */
  readonly mayWiden: boolean;
  /** Whether every value of the base is one of the revision, with a witness. Worked out when asked, then kept. */
  narrowed(): Containment;
  /** Whether every value of the revision is one of the base. */
  widened(): Containment;
  /** Annotations included; empty where the schemas are the same. */
  readonly differences: readonly Difference[];
}

export interface SchemaComparison {
  /** True where the schemas are equal to the last annotation, whatever is referenced and whatever inlined by whole schema. */
  isSame(base: SchemaUse, revision: SchemaUse): boolean;
  /**
   * Decides whether every value that `sub` accepts is one that `sup` accepts. As `request`, readOnly properties count
   * for nothing on either side, as `response` writeOnly ones. A refutation carries a value that Ajv confirmed on both.
   */
  contains(sub: SchemaUse, sup: SchemaUse, direction?: Direction): Containment;
  /** The same without a witness, which costs most: true where containment is shown. */
  isContained(sub: SchemaUse, sup: SchemaUse, direction?: Direction): boolean;
  /** Lists all differences between two schemas, with their effects both ways. Never throws for what stands in a schema. */
  differences(base: SchemaUse, revision: SchemaUse, direction?: Direction): SchemaDifferences;
}

/**
 * A comparison of schemas from any number of documents. What is read, proved and refuted once is kept, so use one for
 * a whole run. References are followed lazily and once each; equal schemas are recognised by number and not walked.
 */
export function createComparison({
  world = 'open',
  maxSteps = 4_000,
  twinOf,
}: ComparisonOptions = {}): SchemaComparison {
  const space = createSpace(twinOf);
  const solver = createSolver(space, { openWorld: world === 'open', maxSteps });
  const projections = new Map<Direction, (node: SchemaNode) => SchemaNode>();
  const decided = new Map<string, Containment>();

  const read = (use: SchemaUse, direction: Direction): SchemaNode => {
    let project = projections.get(direction);
    if (!project) {
      project = createProjection(space, direction);
      projections.set(direction, project);
    }
    return project(space.read(use.schema, use.document));
  };

  const decide = (sub: SchemaNode, sup: SchemaNode): Containment => {
    const key = sub.id + ' ' + sup.id;
    let verdict = decided.get(key);
    if (!verdict) {
      solver.renew();
      verdict = decideContainment(solver, sub, sup);
      decided.set(key, verdict);
    }
    return verdict;
  };

  return {
    isSame: (base, revision) => read(base, undefined).fullId === read(revision, undefined).fullId,
    contains: (sub, sup, direction) => decide(read(sub, direction), read(sup, direction)),
    isContained(sub, sup, direction) {
      const [inner, outer] = [read(sub, direction), read(sup, direction)];
      solver.renew();
      return inner.id === outer.id || solver.ask([inner], [outer]).is === 'none';
    },
    differences(base, revision, direction) {
      const [was, is] = [read(base, direction), read(revision, direction)];
      const verdicts = { narrowed: () => decide(was, is), widened: () => decide(is, was) };
      if (was.fullId === is.fullId) return { ...verdicts, mayNarrow: false, mayWiden: false, differences: [] };
      solver.renew();
      const whole = {
        solver,
        base: was,
        revision: is,
        narrowed: solver.ask([was], [is]),
        widened: solver.ask([is], [was]),
      };
      const shown = { narrowing: whole.narrowed.is === 'none', widening: whole.widened.is === 'none' };
      const walk: Walk = { whole, differences: [], bearing: [], seen: new Map(), queue: [], later: [], shown };
      const pair: Pair = {
        base: viewOf([{ node: was, path: [] }]),
        revision: viewOf([{ node: is, path: [] }]),
        frame: undefined,
        place: [],
      };
      compareAll(walk, pair);
      addUnexplained(walk, pair);
      return {
        ...verdicts,
        mayNarrow: !shown.narrowing,
        mayWiden: !shown.widening,
        differences: walk.differences,
      };
    },
  };
}

/** The sets differ though no listed difference shows it: said as such, rather than hidden. */
function addUnexplained(walk: Walk, pair: Pair): void {
  const { base, revision } = walk.whole;
  const narrows = !walk.shown.narrowing && !walk.bearing.some(one => one.narrows());
  const widens = !walk.shown.widening && !walk.bearing.some(one => one.widens());
  if (!narrows && !widens) return;
  const fact = { kind: 'schema-changed', keyword: '', from: undefined, to: undefined } as const;
  report(
    walk,
    pair,
    fact,
    narrows ? { yes: [base], no: [revision] } : undefined,
    widens ? { yes: [revision], no: [base] } : undefined,
  );
}
