/** All differences between two schemas as they are used: every pair inside of them, and what each difference does to the whole. */
import type { Path } from '../../document/pointer.ts';
import { look } from './compare.ts';
import { type Difference, type Effect, isAnnotation } from './difference.ts';
import { canBear, canHold, effectOf, type Frame, liftedAnswer, type Question, type Whole } from './effects.ts';
import type { SchemaNode } from './node.ts';
import { type Fact, type Findings, type Meetings, type Opposites, settle, type What } from './opposites.ts';
import { isNamed } from './properties.ts';
import type { Solver } from './solver.ts';
import { report, schemaOf } from './survey.ts';

export interface Compared {
  readonly differences: readonly Difference[];
  mayNarrow(): boolean;
  mayWiden(): boolean;
  /** Pairs of which something was told before, by another comparison: it is not told again. */
  readonly passed: ReadonlySet<Opposites>;
  settle(isFinal: (difference: Difference) => boolean): void;
}

export interface Means {
  /** In the reading that is asked for. */
  readonly solver: Solver;
  /** In the reading by the letter. */
  readonly strict: Solver;
  /** Where a branch does not take what only its siblings describe. */
  readonly branchwise: Solver;
  readonly meetings: Meetings;
  /** Whether pairs of which all was told may be passed over. */
  readonly mayPass: boolean;
}

/** A pair, and the way by which it was come to. */
interface Visit {
  readonly pair: Opposites;
  readonly frame: Frame | undefined;
  readonly place: readonly string[];
  readonly base: Path;
  readonly revision: Path;
}

/** Levels that differences are looked for in: more than the limits of a document allow without references. */
const maxDepth = 200;
const visitSteps = 0.2;

/** Every difference between two schemas, level by level. */
export function compareAll(base: SchemaNode, revision: SchemaNode, means: Means): Compared {
  return new Root(base, revision, means).compare();
}

class Root {
  readonly #means: Means;
  readonly #whole: Whole;
  readonly #branchwise: Whole;
  readonly #top: Visit;
  readonly #visits = new Map<Opposites, Visit>();
  readonly #passed = new Set<Opposites>();
  /** Not everything below was looked at. */
  readonly #incomplete = new Set<Opposites>();
  readonly #facts = new Map<Difference, Fact>();
  /** Nothing is left of the budget to look at all pairs. */
  #isCutShort = false;
  /** What differs by the letter alone. */
  #hidden: Whole | undefined;

  constructor(base: SchemaNode, revision: SchemaNode, means: Means) {
    this.#means = means;
    this.#whole = { solver: means.solver, base, revision };
    this.#branchwise = { solver: means.branchwise, base, revision };
    const pair = means.meetings.of(base, revision);
    this.#top = { pair, frame: undefined, place: [], base: [], revision: [] };
  }

  compare(): Compared {
    this.#visitAll();
    for (const visit of this.#visits.values()) {
      // What is final was told.
      for (const fact of visit.pair.findings!.facts)
        if (!this.#means.mayPass || !fact.isFinal) this.#list(fact, visit, this.#whole);
    }
    this.#addUnexplained();
    if (this.#means.solver !== this.#means.strict) this.#addHidden();
    return {
      differences: [...this.#facts.keys()],
      mayNarrow: () => this.#canBear(true),
      mayWiden: () => this.#canBear(false),
      passed: this.#means.mayPass ? new Set([...this.#passed, ...this.#toldBefore()]) : this.#passed,
      settle: isFinal => this.#settle(isFinal),
    };
  }

  /** The first visit of a pair is the shallowest: it tells. */
  #visitAll(): void {
    const { solver, meetings, mayPass } = this.#means;
    const queue = [this.#top];
    for (const visit of queue) {
      const { pair } = visit;
      if (mayPass && pair.isSettled) {
        this.#passed.add(pair);
        continue;
      }
      if (this.#visits.has(pair)) continue;
      if (!pair.findings && solver.budget.isSpent) {
        this.#incomplete.add(pair);
        this.#isCutShort = true;
        continue;
      }
      solver.budget.spend(visitSteps);
      this.#visits.set(pair, visit);
      look(pair, solver, meetings);
      queue.push(...this.#further(visit));
    }
  }

  #further({ pair, frame, place, base, revision }: Visit): Visit[] {
    const depth = (frame?.depth ?? 0) + 1;
    if (depth > maxDepth) {
      // Deeper differences are left to the verdict for the whole.
      this.#incomplete.add(pair);
      return [];
    }
    const { solver } = this.#means;
    const schemas = { base: schemaOf({ solver }, pair.base), revision: schemaOf({ solver }, pair.revision) };
    return pair.findings!.inner.map(inner => ({
      pair: inner.pair,
      frame: { depth, outer: frame, pair, ...schemas, step: inner.step, isInPlace: inner.place.length === 0 },
      place: [...place, ...inner.place],
      base: [...base, ...inner.base],
      revision: [...revision, ...inner.revision],
    }));
  }

  #toldBefore(): Opposites[] {
    return [...this.#visits.keys()].filter(pair => pair.findings!.facts.some(fact => fact.isFinal));
  }

  /** Makes a difference of a fact that bears on the whole. */
  #list(fact: Fact, { pair, frame, place, base, revision }: Visit, whole: Whole): void {
    const { what, narrowing, widening, isPlain, mayNarrow, mayWiden } = fact;
    if (hasMoved(what, frame)) return;
    const isInBranch = isInUnion(frame) && !isAnnotation({ kind: what.kind });
    const bears = (forward: boolean) => canBear(whole, forward) || (isInBranch && canBear(this.#branchwise, forward));
    if (!isPlain && !(mayNarrow && bears(true)) && !(mayWiden && bears(false))) return;
    const effect = (question: Question | undefined, forward: boolean) => {
      const byLetter = effectOf(whole, frame, question, forward);
      return isInBranch && whole === this.#whole ? this.#orOfBranch(byLetter, frame, question, forward) : byLetter;
    };
    const difference: Difference = {
      ...what,
      base: [...base, ...(what.base ?? pair.base.path)],
      revision: [...revision, ...(what.revision ?? pair.revision.path)],
      place,
      within: pair,
      mayNarrow,
      mayWiden,
      canOccur: () => canHold(whole, frame, schemaOf(whole, pair.base), what.name!),
      narrows: effect(narrowing, true),
      widens: effect(widening, false),
    };
    this.#facts.set(difference, fact);
  }

  /**
   * Where another branch takes the value by the letter, but says nothing of what the branch describes: whoever reads the
   * message by its branch meets something new, though no validator tells.
   */
  #orOfBranch(
    byLetter: () => Effect,
    frame: Frame | undefined,
    question: Question | undefined,
    forward: boolean,
  ): () => Effect {
    let effect: Effect | undefined;
    return () => {
      effect ??= byLetter();
      if (effect.is !== 'none' || !question || !canBear(this.#branchwise, forward)) return effect;
      if (liftedAnswer(this.#branchwise, frame, question, forward) === 'found')
        effect = { is: 'unknown', reason: ofBranchAlone };
      return effect;
    };
  }

  /** The sets differ though no listed difference shows it: said as such, rather than hidden. */
  #addUnexplained(): void {
    const { base, revision } = this.#whole;
    const isShown = (effect: 'narrows' | 'widens'): boolean => {
      for (const pair of this.#passed) if (pair.all[effect]) return true;
      for (const { pair, frame } of this.#visits.values()) {
        if (!pair.all[effect]) continue;
        for (const fact of pair.findings!.facts) {
          const forward = effect === 'narrows';
          const question = forward ? fact.narrowing : fact.widening;
          if (!(forward ? fact.mayNarrow : fact.mayWiden)) continue;
          if (this.#means.mayPass && fact.isFinal) return true;
          if (liftedAnswer(this.#whole, frame, question!, forward) !== 'none') return true;
        }
      }
      return false;
    };
    // What is shown tells that the whole bears it, and mostly costs less to ask.
    const narrows = !isShown('narrows') && canBear(this.#whole, true);
    const widens = !isShown('widens') && canBear(this.#whole, false);
    if (!narrows && !widens && !this.#isCutShort) return;
    const what = { kind: 'schema-changed', keyword: '', from: undefined, to: undefined } as const;
    const findings = { facts: [], inner: [], hidden: [] };
    report(
      { solver: this.#means.solver, pair: this.#top.pair, findings },
      what,
      narrows || this.#isCutShort ? { yes: [base], no: [revision] } : undefined,
      widens || this.#isCutShort ? { yes: [revision], no: [base] } : undefined,
      // What was not looked at may differ in annotations alone.
      this.#isCutShort,
    );
    for (const fact of findings.facts) this.#list(fact, this.#top, this.#whole);
  }

  /**
   * In the open world a property that only one side knows does not occur on the other. Where such properties stand in
   * conditions and branches alone, nothing would be left to tell of them: there the letter counts.
   */
  #addHidden(): void {
    for (const difference of this.#facts.keys()) if (!isAnnotation(difference)) return;
    for (const pair of this.#passed) if (pair.all.told) return;
    const { strict: solver } = this.#means;
    const whole = { ...this.#whole, solver };
    if (!canBear(whole, true) && !canBear(whole, false)) return;
    const told = new Set<Opposites>();
    // Further in first: what is told there tells enough.
    for (const visit of [...this.#visits.values()].reverse()) {
      const { pair } = visit;
      const findings: Findings = {
        facts: pair.findings!.facts.filter(fact => !isAnnotation(fact.what)),
        inner: [],
        hidden: [],
      };
      const isTold = pair.findings!.inner.some(inner => told.has(inner.pair));
      for (const { what, narrowing, widening } of isTold ? [] : pair.findings!.hidden)
        report({ solver, pair, findings }, what, narrowing, widening);
      const before = this.#facts.size;
      for (const fact of findings.facts) this.#list(fact, visit, whole);
      if (isTold || this.#facts.size > before) told.add(pair);
    }
    this.#hidden = whole;
  }

  #canBear(forward: boolean): boolean {
    if (canBear(this.#whole, forward) || (this.#hidden !== undefined && canBear(this.#hidden, forward))) return true;
    for (const difference of this.#facts.keys())
      if ((forward ? difference.narrows() : difference.widens()).is !== 'none') return true;
    return false;
  }

  #settle(isFinal: (difference: Difference) => boolean): void {
    for (const [difference, fact] of this.#facts) if (isFinal(difference)) fact.isFinal = true;
    settle(this.#visits.keys(), this.#incomplete);
  }
}

const ofBranchAlone =
  'by the letter another branch takes such values, but it says nothing of the property: who reads messages by their branch meets something new';

/** True inside of a branch of a union. */
function isInUnion(frame: Frame | undefined): boolean {
  for (let at = frame; at; at = at.outer) if (at.isInPlace) return true;
  return false;
}

/** True for a property that came or went in a branch alone: what surrounds the branch names it on the other side. */
function hasMoved({ kind, name }: What, frame: Frame | undefined): boolean {
  if (name === undefined || !/^(required-)?property-(added|removed)$/.test(kind)) return false;
  for (let at = frame; at?.isInPlace; at = at.outer)
    if (isNamed(kind === 'property-removed' ? at.pair.revision : at.pair.base, name)) return true;
  return false;
}
