/** Comparing schemas as sets of values: containment with witnesses, and every difference as a fact. */
import { Budget } from './budget.ts';
import { type Containment, decideContainment } from './contain.ts';
import type { Difference } from './difference.ts';
import { createProjection, type Direction } from './modes.ts';
import type { SchemaNode, SchemaUse } from './node.ts';
import { Meetings, type Opposites } from './opposites.ts';
import { compareAll } from './roots.ts';
import { createSolver } from './solver.ts';
import { createSpace, type TwinOf } from './space.ts';
import { Verifier } from './verify.ts';

export { Budget } from './budget.ts';
export type { Containment } from './contain.ts';
export { type Difference, type Effect, isAnnotation } from './difference.ts';
export type { Discriminator } from './discriminator.ts';
export type { Direction } from './modes.ts';
export type { Dialect, SchemaUse } from './node.ts';
export type { Opposites } from './opposites.ts';
export type { TwinOf } from './space.ts';
export { isBytes } from './translate.ts';

export interface ComparisonOptions {
  /**
   * How objects are read that say nothing about further properties. `open` (the default, the contract's reading): a
   * message holds no property that only the other side knows, so a new optional property takes nothing away from old
   * requests. `strict`: any property may occur with any value, as a validator sees it.
   */
  world?: 'open' | 'strict';
  /** What one question may cost, in steps of about ten microseconds. */
  maxSteps?: number;
  /** What everything together may cost; when it is spent, what is left is undecided. */
  budget?: Budget;
  /** What is known to be written alike in two documents is read once. */
  twinOf?: TwinOf;
  /** The documents are of different versions of OpenAPI: what both mean by null counts, not how each has to write it. */
  isUpgrade?: boolean;
}

/** Everything that differs between two schemas. */
export interface SchemaDifferences {
  /** True where it cannot be shown that every value of the base is one of the revision. */
  mayNarrow(): boolean;
  /** True where it cannot be shown that every value of the revision is one of the base. */
  mayWiden(): boolean;
  /** Whether every value of the base is one of the revision, with a witness. Worked out when asked, then kept. */
  narrowed(): Containment;
  /** Whether every value of the revision is one of the base. */
  widened(): Containment;
  /** Annotations included; empty where the schemas are the same. */
  readonly differences: readonly Difference[];
  /** Pairs of schemas of which something was told before, by another comparison in the same direction: it is not told again. */
  readonly passed: ReadonlySet<Opposites>;
  /**
   * Lets later comparisons pass over what this one told, but for differences that are not final: of these worse may have
   * to be told where their schemas are used in another place.
   */
  settle(isFinal: (difference: Difference) => boolean): void;
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
  /**
   * Lists all differences between two schemas, with their effects both ways; but for `whole` without those inside of
   * pairs that are settled. Never throws for what stands in a schema.
   */
  differences(base: SchemaUse, revision: SchemaUse, direction?: Direction, whole?: 'whole'): SchemaDifferences;
}

const defaultBudget = 200_000;
const defaultSteps = 10_000;
const branchwiseShare = 12;

/**
 * A comparison of schemas from any number of documents. What is read, proved and refuted once is kept, so use one for
 * a whole run. References are followed lazily and once each; equal schemas are recognised by number and not walked.
 */
export function createComparison({
  world = 'open',
  maxSteps = defaultSteps,
  budget = new Budget(defaultBudget),
  twinOf,
  isUpgrade,
}: ComparisonOptions = {}): SchemaComparison {
  const space = createSpace(budget, twinOf, isUpgrade);
  const means = { maxSteps, budget, verifier: new Verifier(budget) };
  const strict = createSolver(space, { openWorld: false, ...means });
  const solver = world === 'strict' ? strict : createSolver(space, { openWorld: true, ...means });
  // What it costs must not take away from the letter: where it is spent, branches are read by the letter alone.
  const branchwise = createSolver(space, {
    openWorld: true,
    branchwise: true,
    maxSteps: maxSteps / branchwiseShare,
    budget: new Budget(budget.left / branchwiseShare),
    verifier: means.verifier,
  });
  const projections = new Map<Direction, (node: SchemaNode) => SchemaNode>();
  const meetings = new Map<Direction, Meetings>();
  const decided = new Map<string, Containment>();

  const read = (use: SchemaUse, direction: Direction): SchemaNode => {
    let project = projections.get(direction);
    if (!project) {
      project = createProjection(space, direction);
      projections.set(direction, project);
    }
    return project(space.read(use.schema, use.document));
  };

  const meetingsOf = (direction: Direction): Meetings => {
    const known = meetings.get(direction) ?? new Meetings();
    meetings.set(direction, known);
    return known;
  };

  const decide = (sub: SchemaNode, sup: SchemaNode): Containment => {
    const key = sub.id + ' ' + sup.id;
    let verdict = decided.get(key);
    if (!verdict) {
      verdict = decideContainment(solver, sub, sup);
      decided.set(key, verdict);
    }
    return verdict;
  };

  return {
    isSame: (base, revision) => read(base, undefined).fullId === read(revision, undefined).fullId,
    contains: (sub, sup, direction) => decide(read(sub, direction), read(sup, direction)),
    isContained(sub, sup, direction) {
      return solver.ask([read(sub, direction)], [read(sup, direction)]).is === 'none';
    },
    differences(base, revision, direction, whole) {
      const [was, is] = [read(base, direction), read(revision, direction)];
      const verdicts = { narrowed: () => decide(was, is), widened: () => decide(is, was) };
      if (was.fullId === is.fullId) return { ...verdicts, ...nothing };
      const met = meetingsOf(direction);
      const top = met.of(was, is);
      const mayPass = whole === undefined;
      if (mayPass && top.isSettled) return { ...verdicts, ...nothing, passed: new Set([top]) };
      return { ...verdicts, ...compareAll(was, is, { solver, strict, branchwise, meetings: met, mayPass }) };
    },
  };
}

const nothing = {
  mayNarrow: () => false,
  mayWiden: () => false,
  differences: [],
  passed: new Set<Opposites>(),
  settle: () => undefined,
};
