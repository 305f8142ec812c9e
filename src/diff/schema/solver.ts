/** Looks for a value that some schemas accept and others refuse: the question that every comparison comes down to. */
import { Alternatives, type Answer, none, unsure } from './answer.ts';
import { solveArray } from './arrays.ts';
import { type Budget, tooMuch } from './budget.ts';
import { choicesOf } from './choices.ts';
import { checksPerStep, evaluateWithCost } from './evaluate.ts';
import { unwrap } from './identity.ts';
import { firstOf, listedValues } from './listed.ts';
import { ANY, ARRAY, BOOLEAN, NULL, NUMBER, type SchemaNode, STRING, typeBits, typeOf } from './node.ts';
import { solveNumber } from './numbers.ts';
import { solveObject } from './objects.ts';
import { reasonsAgainst, type Way } from './reasons.ts';
import type { SchemaSpace } from './space.ts';
import { copyState, emptyState, isUnionAlone, keyOf, type State } from './state.ts';
import { solveString } from './strings.ts';

/** Asks for a value that all of `yes` accept and all of `no` refuse. */
export type Ask = (yes: readonly SchemaNode[], no: readonly SchemaNode[]) => Answer;

export interface SolverOptions {
  /** An object holds no property that a later schema names but its own schema is silent about (index.ts). */
  openWorld: boolean;
  /** Steps for one question put from outside; a step is a choice followed, about ten to a hundred microseconds. */
  maxSteps: number;
  /** What all questions together may cost. */
  budget: Budget;
}

export interface Solver {
  ask: Ask;
  /** Grants the steps of a new comparison: four hard questions; when they are spent, further ones get none. */
  renew(): void;
  /** Counts work done elsewhere for the same comparison. */
  charge(steps: number): void;
  /** Counts work for the question that is being answered. */
  spend(steps: number): void;
  readonly budget: Budget;
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
  let steps = 0;
  let limit = options.maxSteps;
  let allowance = options.maxSteps * 4;
  let depth = 0;
  let nesting = 0;

  const ask: Ask = (yes, no) => {
    if (yes.some(node => no.some(other => other.id === node.id))) return none();
    if (depth === 0) {
      charge(steps);
      steps = 0;
      limit = Math.min(options.maxSteps, allowance, options.budget.left);
    }
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
  };

  function attempt(yes: readonly SchemaNode[], no: readonly SchemaNode[]): Answer {
    const values = listedValues(yes);
    if (values) {
      return firstOf(values, yes, no, solver);
    }
    const failures = new Alternatives();
    for (const type of typeBits) {
      const state = emptyState();
      if (!expand(state, type, yes, no)) continue;
      const answer = search(state, type, yes, no, true);
      if (answer.is === 'found') return answer;
      failures.add(answer);
    }
    return failures.answer();
  }

  /** Takes in more schemas; false where that leaves no value of the type. */
  function expand(state: State, type: number, yes: readonly SchemaNode[], no: readonly SchemaNode[]): boolean {
    const accepted = [...yes];
    const refused = [...no];
    for (let next = accepted.pop(); next; next = accepted.pop()) {
      const node = unwrap(next);
      if (state.yes.has(node.id)) continue;
      steps += 0.1;
      if (node.never || !((node.types ?? ANY) & type) || state.denied.has(node.id)) return false;
      state.yes.set(node.id, node);
      if (node.unresolved !== undefined) state.doubt = `the reference ${node.unresolved} leads nowhere`;
      if (node.ref) accepted.push(node.ref);
      if (node.allOf) accepted.push(...node.allOf);
      if (node.not) refused.push(node.not);
      const choices = choicesOf(node, type, space);
      if (choices) {
        for (const ways of choices) {
          // Each member of a oneOf refuses all others.
          steps += (ways.length * (1 + (ways[0]?.no.length ?? 0))) / 50;
          state.open.push(ways);
        }
      } else state.doubt = tooManyBranches;
    }
    for (let next = refused.pop(); next; next = refused.pop()) {
      const node = unwrap(next);
      steps += 0.1;
      if (state.denied.has(node.id) || node.never || !((node.types ?? ANY) & type)) continue;
      if (state.yes.has(node.id) || node.id === space.anything.id) return false;
      if (node.unresolved !== undefined) {
        state.doubt = `the reference ${node.unresolved} leads nowhere`;
        state.denied.add(node.id);
        continue;
      }
      state.denied.add(node.id);
      // A refused union refuses every member: no choice, so no waiting.
      if (node.anyOf && isUnionAlone(node)) refused.push(...node.anyOf);
      else state.refused.push(node);
    }
    return true;
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
      state.open.push(ways);
    }
    const failures = new Alternatives();
    let open = state.open;
    const product = open.reduce((size, ways) => size * ways.length, 1);
    if (isTop && open.length > 1 && product > smallProduct) {
      const sieved = sieve(state, type, outerYes, outerNo, failures);
      if (!Array.isArray(sieved)) return sieved;
      open = sieved;
    }
    let shortest = 0;
    for (let index = 1; index < open.length; index++)
      if (open[index]!.length < open[shortest]!.length) shortest = index;
    const rest = open.filter((_, index) => index !== shortest);
    for (const way of open[shortest]!) {
      const answer = follow(state, type, way, rest, outerYes, outerNo);
      if (answer.is === 'found') return answer;
      failures.add(answer);
      if (steps > limit) break;
    }
    return failures.answer();
  }

  function follow(
    state: State,
    type: number,
    way: Way,
    rest: Way[][],
    outerYes: readonly SchemaNode[],
    outerNo: readonly SchemaNode[],
  ): Answer {
    if (nesting >= maxNesting) return unsure(tooDeep);
    steps += (state.yes.size + state.refused.length + rest.length) / 50;
    const next = copyState(state, rest);
    next.leaf.push(...way.leaf);
    if (!expand(next, type, way.yes, way.no)) return none();
    nesting++;
    const answer = search(next, type, outerYes, outerNo, false);
    nesting--;
    return answer;
  }

  /** Takes every choice that leaves one way only. False: a dead end. */
  function settle(state: State, type: number): boolean {
    for (;;) {
      if (state.open.some(ways => ways.length === 0)) return false;
      const single = state.open.findIndex(ways => ways.length === 1);
      if (single < 0) return true;
      const [way] = state.open[single]!;
      state.open = state.open.filter((_, index) => index !== single);
      state.leaf.push(...way!.leaf);
      if (!expand(state, type, way!.yes, way!.no)) return false;
    }
  }

  /** Of the refused schemas that accept the value after all, the one that can be broken in the fewest ways; with these ways. */
  function nextRefusal(state: State, type: number, value: unknown, hasValue: boolean): Way[] | undefined {
    let fewest: Way[] | undefined;
    let chosen: SchemaNode | undefined;
    for (const node of [...state.refused]) {
      if (hasValue && accepts(node, value) === false) continue;
      steps += 1 + ((node.properties?.size ?? 0) * state.yes.size) / 100;
      const ways = reasonsAgainst(
        node,
        type,
        { yes: state.yes, denied: state.denied, openWorld: options.openWorld },
        space,
      );
      steps += (ways?.length ?? 0) / 5;
      if (!ways) {
        state.doubt = tooManyBranches;
        state.refused = state.refused.filter(other => other !== node);
        continue;
      }
      const open = ways.filter(way => isOpen(way, state, type));
      if (!fewest || open.length < fewest.length) [fewest, chosen] = [open, node];
      if (open.length === 0) break;
    }
    if (chosen) state.refused = state.refused.filter(other => other !== chosen);
    return fewest;
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
  ): Way[][] | Answer {
    const kept: Way[][] = [];
    for (const ways of state.open) {
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
      kept.push(possible);
    }
    return kept;
  }

  function isAnswer(value: unknown, yes: readonly SchemaNode[], no: readonly SchemaNode[]): boolean {
    return yes.every(node => accepts(node, value) === true) && no.every(node => accepts(node, value) === false);
  }

  function accepts(node: SchemaNode, value: unknown): boolean | undefined {
    const { result, cost } = evaluateWithCost(node, value);
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
        return solveObject(yes, state.leaf, solver);
    }
  }

  const renew = () => {
    charge(steps);
    steps = 0;
    allowance = options.maxSteps * 4;
  };
  function charge(work: number): void {
    allowance -= work;
    options.budget.spend(work);
  }
  const spend = (work: number): void => {
    steps += work;
  };
  const { budget, openWorld } = options;
  const solver: Solver = { ask, renew, charge, spend, budget, space, openWorld };
  return solver;
}
