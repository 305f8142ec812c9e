/** Looks for a value that some schemas accept and others refuse: the question that every comparison comes down to. */
import { Alternatives, type Answer, none, unsure } from './answer.ts';
import { solveArray } from './arrays.ts';
import { type Budget, tooMuch } from './budget.ts';
import { choicesOf } from './choices.ts';
import { clash } from './clash.ts';
import { checksPerStep, evaluateWithCost, type Memory } from './evaluate.ts';
import { unwrap } from './identity.ts';
import type { Language } from './language.ts';
import { firstOf, listedValues } from './listed.ts';
import { ANY, ARRAY, BOOLEAN, NULL, NUMBER, type SchemaNode, STRING, typeBits, typeOf } from './node.ts';
import { solveNumber } from './numbers.ts';
import { solveObject } from './objects.ts';
import { reasonsAgainst, type Way } from './reasons.ts';
import { apart } from './siblings.ts';
import type { SchemaSpace } from './space.ts';
import { type Choice, copyState, emptyState, isUnionAlone, keyOf, type Refused, type State } from './state.ts';
import { solveString } from './strings.ts';
import type { Verifier } from './verify.ts';

/** Asks for a value that all of `yes` accept and all of `no` refuse. */
export type Ask = (yes: readonly SchemaNode[], no: readonly SchemaNode[]) => Answer;

export interface SolverOptions {
  /** An object holds no property that a later schema names but its own schema is silent about (index.ts). */
  openWorld: boolean;
  /** A refused union refuses each branch as `siblings.ts` reads it. */
  branchwise?: boolean;
  /** Steps for one question put from outside; a step is a choice followed, about ten to a hundred microseconds. */
  maxSteps: number;
  /** What all questions together may cost. */
  budget: Budget;
  verifier: Verifier;
}

export interface Solver {
  ask: Ask;
  /** Counts work done elsewhere for the same comparison. */
  charge(steps: number): void;
  /** Counts work for the question that is being answered. */
  spend(steps: number): void;
  readonly budget: Budget;
  readonly verifier: Verifier;
  /** Whether a schema accepts a value, in our own reading. */
  evaluate(node: SchemaNode, value: unknown): { result: boolean | undefined; cost: number };
  /** Languages of strings that were built, by what they must meet. */
  readonly languages: Map<string, Language | undefined>;
  readonly space: SchemaSpace;
  readonly openWorld: boolean;
}

const maxDepth = 260;
/** The same for the machine's stack: a level counts four, a choice followed one. */
const maxNesting = 1100;
const tooMany = 'the comparison took too many steps';
const tooManyBranches = 'the outcome depends on too many branches';
const tooDeep = 'the schemas are nested too deep to be compared';
/** Products of alternatives up to this size are walked without sieving them first. */
const smallProduct = 12;

/**
 * A solver over one space. Answers are kept for good, except where the step budget ran out. A question that comes up
 * again while it is open counts as unanswerable there: the smallest value that answers it does not contain another
 * answer to it. What rests on such an assumption is kept until the question is closed, and dropped if it was wrong.
 */
export function createSolver(space: SchemaSpace, options: SolverOptions): Solver {
  const answers = new Map<string, Answer>();
  const openQuestions = new Map<string, number>();
  const assumptions: string[][] = [];
  /** By type, then by schema. */
  const choices = Array.from({ length: ANY }, () => new Map<number, { list: Way[][] | undefined }>());
  let steps = 0;
  let limit = options.maxSteps;
  let depth = 0;
  let nesting = 0;

  const ask: Ask = (yes, no) => {
    if (yes.some(node => no.some(other => other.id === node.id))) return none();
    if (depth > 0) return askWithin(yes, no);
    steps = 0;
    limit = Math.min(options.maxSteps, options.budget.left);
    const answer = askWithin(yes, no);
    charge(steps);
    return answer;
  };

  function askWithin(yes: readonly SchemaNode[], no: readonly SchemaNode[]): Answer {
    steps += 0.05 + (yes.length + no.length) / 100;
    const key = keyOf(yes) + '-' + keyOf(no);
    const known = answers.get(key);
    if (known) return known;
    const open = openQuestions.get(key);
    if (open !== undefined) return none(open);
    if (limit <= 0) return unsure(options.budget.isSpent ? tooMuch : tooMany);
    if (depth >= maxDepth || nesting >= maxNesting) return unsure(tooDeep);
    const level = depth++;
    nesting += 4;
    openQuestions.set(key, level);
    assumptions[level] = [];
    let answer = attempt(yes, no);
    depth--;
    nesting -= 4;
    openQuestions.delete(key);
    const resting = assumptions.pop()!;
    if (answer.is === 'none' && answer.assumed >= level) answer = none();
    else if (answer.is === 'none') {
      // Rests on a question further out: all that rested on this one now rests on that.
      answers.set(key, answer);
      assumptions[answer.assumed]!.push(key, ...resting);
      for (const other of resting) answers.set(other, none(answer.assumed));
      return answer;
    }
    for (const other of resting) {
      if (answer.is === 'none') answers.set(other, none());
      else answers.delete(other);
    }
    if (answer.is !== 'unsure' || steps <= limit) answers.set(key, answer);
    return answer;
  }

  function attempt(yes: readonly SchemaNode[], no: readonly SchemaNode[]): Answer {
    const values = listedValues(yes);
    if (values) {
      return firstOf(values, yes, no, solver);
    }
    const failures = new Alternatives();
    for (const type of typeBits) {
      const state = emptyState();
      if (!expand(state, type, yes, no, { isOwn: true, isRefusedOwn: false })) continue;
      const answer = search(state, type, yes, no, true);
      if (answer.is === 'found') return answer;
      failures.add(answer);
    }
    return failures.answer();
  }

  /**
   * Takes in more schemas; false where that leaves no value of the type. `isOwn`: those of `yes` are parts of what accepts
   * the value; `isRefusedOwn`: those of `no`, such as the other members of a oneOf.
   */
  function expand(
    state: State,
    type: number,
    yes: readonly SchemaNode[],
    no: readonly SchemaNode[],
    { isOwn, isRefusedOwn }: { isOwn: boolean; isRefusedOwn: boolean },
  ): boolean {
    const isForeign = options.openWorld && !isOwn;
    const accepted = [...yes];
    const refused: Refused[] = no.map(node => ({ node, isOwn: isRefusedOwn }));
    for (let next = accepted.pop(); next; next = accepted.pop()) {
      const node = unwrap(next);
      const isKnown = state.yes.has(node.id);
      // What was foreign may turn out to be a part of what accepts the value as well.
      if (isKnown && (isForeign || !state.foreign.delete(node.id))) continue;
      steps += 0.1;
      if (node.never || !((node.types ?? ANY) & type) || state.denied.has(node.id)) return false;
      if (isForeign) state.foreign.add(node.id);
      if (!isKnown) {
        state.yes.set(node.id, node);
        state.known.push(node);
      }
      if (node.unresolved !== undefined) state.doubt = `the reference ${node.unresolved} leads nowhere`;
      if (node.ref) accepted.push(node.ref);
      if (node.allOf) accepted.push(...node.allOf);
      if (node.not) refused.push({ node: node.not, isOwn: false });
      const choices = choicesFor(node, type);
      if (choices) {
        for (const ways of choices)
          state.open.push({ ways: isForeign ? ways.map(way => ({ ...way, isOwn: false })) : ways, checked: 0 });
      } else state.doubt = tooManyBranches;
    }
    for (let next = refused.pop(); next; next = refused.pop()) {
      const node = unwrap(next.node);
      steps += 0.02;
      if (state.denied.has(node.id) || node.never || !((node.types ?? ANY) & type)) continue;
      if (state.yes.has(node.id) || node.id === space.anything.id) return false;
      if (node.unresolved !== undefined) {
        state.doubt = `the reference ${node.unresolved} leads nowhere`;
        state.denied.add(node.id);
        continue;
      }
      state.denied.add(node.id);
      // A refused union refuses every member: no choice, so no waiting.
      if (node.anyOf && isUnionAlone(node))
        for (const member of options.branchwise ? apart(node.anyOf, space) : node.anyOf)
          refused.push({ ...next, node: member });
      else state.refused.push({ ...next, node });
    }
    return true;
  }

  function expandWay(state: State, type: number, { yes, no, isOwn = false }: Way): boolean {
    return expand(state, type, yes, no, { isOwn, isRefusedOwn: isOwn });
  }

  function choicesFor(node: SchemaNode, type: number): readonly Way[][] | undefined {
    const known = choices[type]!.get(node.id);
    if (known) return known.list;
    const list = choicesOf(node, type, space, options.branchwise);
    choices[type]!.set(node.id, { list });
    for (const ways of list ?? []) steps += (ways.length * (1 + (ways[0]?.no.length ?? 0))) / 50;
    return list;
  }

  /** `outer` are the schemas of the whole question: a value that happens to answer it ends the search. */
  function search(
    state: State,
    type: number,
    outerYes: readonly SchemaNode[],
    outerNo: readonly SchemaNode[],
    isTop: boolean,
  ): Answer {
    for (;;) {
      if (steps++ > limit) return unsure(tooMany);
      if (!settle(state, type)) return none();
      if (state.open.length > 0) break;
      const answer = solveLeaf(state, type);
      if (answer.is === 'none') return answer;
      // What is refused bears on the search only where it accepts the value at hand.
      const ways = nextRefusal(state, type, answer.is === 'found' ? answer.value : undefined, answer.is === 'found');
      if (!ways) return answer.is === 'found' && state.doubt !== undefined ? unsure(state.doubt) : answer;
      state.open.push({ ways, checked: 0 });
    }
    const failures = new Alternatives();
    let open = state.open;
    const product = open.reduce((size, { ways }) => size * ways.length, 1);
    if (isTop && open.length > 1 && product > smallProduct) {
      const sieved = sieve(state, type, outerYes, outerNo, failures);
      if (!Array.isArray(sieved)) return sieved;
      open = sieved;
    }
    let shortest = 0;
    for (let index = 1; index < open.length; index++)
      if (open[index]!.ways.length < open[shortest]!.ways.length) shortest = index;
    const rest = open.filter((_, index) => index !== shortest);
    for (const way of open[shortest]!.ways) {
      if (steps > limit) {
        failures.add(unsure(tooMany));
        break;
      }
      const answer = follow(state, type, way, rest, outerYes, outerNo);
      if (answer.is === 'found') return answer;
      failures.add(answer);
    }
    return failures.answer();
  }

  function follow(
    state: State,
    type: number,
    way: Way,
    rest: Choice[],
    outerYes: readonly SchemaNode[],
    outerNo: readonly SchemaNode[],
  ): Answer {
    if (nesting >= maxNesting) return unsure(tooDeep);
    steps += (state.yes.size + state.refused.length + rest.length) / 50;
    const next = copyState(state, rest);
    next.leaf.push(...way.leaf);
    if (!expandWay(next, type, way)) return none();
    nesting++;
    const answer = search(next, type, outerYes, outerNo, false);
    nesting--;
    return answer;
  }

  /** Drops ways that clash with what is known, and takes every choice that leaves one way only. False: a dead end. */
  function settle(state: State, type: number): boolean {
    for (;;) {
      let single: Choice | undefined;
      for (let index = 0; index < state.open.length; index++) {
        const choice = sift(state.open[index]!, state.known, type);
        if (choice.ways.length === 0) return false;
        state.open[index] = choice;
        if (choice.ways.length === 1) single ??= choice;
      }
      if (!single) return true;
      const [way] = single.ways;
      state.open = state.open.filter(choice => choice !== single);
      state.leaf.push(...way!.leaf);
      if (!expandWay(state, type, way!)) return false;
    }
  }

  function sift({ ways, checked }: Choice, known: readonly SchemaNode[], type: number): Choice {
    let left = ways;
    for (let index = checked; index < known.length; index++) {
      const node = known[index]!;
      steps += left.length / 50;
      if (left.some(way => way.yes.some(other => clash(other, node, type))))
        left = left.filter(way => !way.yes.some(other => clash(other, node, type)));
    }
    return { ways: left, checked: known.length };
  }

  /** Of the refused schemas that accept the value after all, the one that can be broken in the fewest ways; with these ways. */
  function nextRefusal(state: State, type: number, value: unknown, hasValue: boolean): Way[] | undefined {
    let fewest: Way[] | undefined;
    let chosen: Refused | undefined;
    for (const refused of [...state.refused]) {
      const { node } = refused;
      // By the letter two branches of oneOf may take a value that is one branch's.
      if (hasValue && !options.branchwise && accepts(node, value) === false) continue;
      steps += 1 + ((node.properties?.size ?? 0) * state.yes.size) / 100;
      const ways = reasonsAgainst(node, type, state, space, options.branchwise);
      steps += (ways?.length ?? 0) / 5;
      if (!ways) {
        state.doubt = tooManyBranches;
        state.refused = state.refused.filter(other => other !== refused);
        continue;
      }
      const open = ways.filter(way => isOpen(way, state, type));
      if (!fewest || open.length < fewest.length) [fewest, chosen] = [open, refused];
      if (open.length === 0) break;
    }
    if (chosen) state.refused = state.refused.filter(other => other !== chosen);
    return chosen?.isOwn ? fewest!.map(way => ({ ...way, isOwn: true })) : fewest;
  }

  function isOpen(way: Way, state: State, type: number): boolean {
    for (const node of way.yes)
      if (node.never || !((node.types ?? ANY) & type) || state.denied.has(node.id)) return false;
    for (const node of way.no) if (state.yes.has(node.id) || node.id === space.anything.id) return false;
    return true;
  }

  /** Drops ways that fail even without the other choices, so that products stay small; or finds the answer on the way. */
  function sieve(
    state: State,
    type: number,
    yes: readonly SchemaNode[],
    no: readonly SchemaNode[],
    failures: Alternatives,
  ): Choice[] | Answer {
    const kept: Choice[] = [];
    for (const { ways, checked } of state.open) {
      const possible: Way[] = [];
      for (const way of ways) {
        const answer = follow(state, type, way, [], yes, no);
        if (answer.is === 'none') {
          failures.add(answer);
          continue;
        }
        if (answer.is === 'found' && isAnswer(answer.value, yes, no)) return answer;
        possible.push(way);
      }
      if (possible.length === 0) return failures.answer();
      kept.push({ ways: possible, checked });
    }
    return kept;
  }

  function isAnswer(value: unknown, yes: readonly SchemaNode[], no: readonly SchemaNode[]): boolean {
    return yes.every(node => accepts(node, value) === true) && no.every(node => accepts(node, value) === false);
  }

  function accepts(node: SchemaNode, value: unknown): boolean | undefined {
    const { result, cost } = evaluated(node, value);
    steps += cost / checksPerStep;
    return result;
  }

  function solveLeaf(state: State, type: number): Answer {
    const yes = [...state.yes.values()];
    const listed = yes.find(node => node.values);
    if (listed)
      return firstOf(
        listed.values!.filter(value => typeOf(value) === type),
        yes,
        state.leaf,
        solver,
      );
    switch (type) {
      case NULL:
        return firstOf([null], yes, state.leaf, solver);
      case BOOLEAN:
        return firstOf([true, false], yes, state.leaf, solver);
      case NUMBER:
        return solveNumber(yes, state.leaf, solver);
      case STRING:
        return solveString(yes, state.leaf, solver);
      case ARRAY:
        return solveArray(yes, state.leaf, solver);
      default:
        return solveObject(yes, state.leaf, state.foreign, solver);
    }
  }

  function charge(work: number): void {
    options.budget.spend(work);
  }
  const spend = (work: number): void => {
    steps += work;
  };
  const { budget, openWorld, verifier } = options;
  const memory: Memory = new WeakMap();
  function evaluated(node: SchemaNode, value: unknown) {
    return evaluateWithCost(node, value, memory);
  }
  const solver: Solver = {
    evaluate: evaluated,
    ask,
    charge,
    spend,
    budget,
    verifier,
    languages: new Map(),
    space,
    openWorld,
  };
  return solver;
}
