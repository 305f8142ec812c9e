/** Sets of strings: products of pattern machines, made deterministic, and the strings in them. */
import type { Characters } from '../../pattern/characters.ts';
import { closure, includes, type Machine } from './automaton.ts';
import { everything } from './regex.ts';

/** A machine that must accept, or (`wanted` false) must not. */
export interface Demand {
  readonly machine: Machine;
  readonly wanted: boolean;
}

/** A pattern: its strings meet all of its demands, those outside of it fail at least one. */
export interface Clause {
  readonly demands: readonly Demand[];
  /** False for the strings outside. */
  readonly wanted: boolean;
}

/** A deterministic machine over groups of characters that no demand tells apart. */
export interface Language {
  readonly size: number;
  readonly groups: readonly Characters[];
  /** `next[state × groups + group]`; -1 is a dead end. */
  readonly next: Int32Array;
  readonly accepting: Uint8Array;
}

const maxProductStates = 2000;
const maxWork = 300_000;

/** The strings that meet every clause; undefined where the product grows too large. `work` is what it took. */
export function languageOf(clauses: readonly Clause[]): { language: Language | undefined; work: number } {
  const budget = { left: maxWork };
  const demands = clauses.flatMap(clause => clause.demands);
  const states = demands.reduce((sum, { machine }) => sum + machine.reads.length, 0);
  const language = productOf(clauses, budget);
  return { language, work: maxWork - budget.left + states };
}

function productOf(clauses: readonly Clause[], budget: { left: number }): Language | undefined {
  const demands = clauses.flatMap(clause => clause.demands);
  // A string outside of the part is outside of all.
  const isNeeded = clauses.flatMap(clause => clause.demands.map(demand => clause.wanted && demand.wanted));
  const groups = groupCharacters(demands);
  const parts = demands.map(demand => determinize(demand.machine, groups, budget));
  const states: number[][] = [demands.map(() => 0)];
  const numbers = new Map<string, number>([[states[0]!.join(','), 0]]);
  const next: number[] = [];
  const accepting: number[] = [];
  for (let at = 0; at < states.length; at++) {
    if (states.length > maxProductStates) return undefined;
    const state = states[at]!;
    let first = 0;
    const isIn = clauses.every(clause => {
      const from = first;
      first += clause.demands.length;
      const isMet = clause.demands.every(
        ({ wanted }, index) => parts[from + index]!.accepts(state[from + index]!) === wanted,
      );
      return isMet === clause.wanted;
    });
    accepting.push(isIn ? 1 : 0);
    for (let group = 0; group < groups.length; group++) {
      const target: number[] = [];
      let isDead = false;
      for (const [index, part] of state.entries()) {
        const to = parts[index]!.step(part, group);
        if (budget.left <= 0) return undefined;
        if (isNeeded[index] && parts[index]!.isEmpty(to)) isDead = true;
        target.push(to);
      }
      if (isDead) {
        next.push(-1);
        continue;
      }
      const key = target.join(',');
      let number = numbers.get(key);
      if (number === undefined) {
        number = states.length;
        numbers.set(key, number);
        states.push(target);
      }
      next.push(number);
    }
  }
  return { size: states.length, groups, next: Int32Array.from(next), accepting: Uint8Array.from(accepting) };
}

/** Splits all characters into groups that every set of every machine holds or lacks as a whole. */
function groupCharacters(demands: readonly Demand[]): Characters[] {
  const sets = new Map<string, Characters>();
  for (const { machine } of demands) for (const set of machine.reads) if (set) sets.set(set.join(), set);
  const cuts = new Set<number>([everything[0]!, everything[2]!]);
  for (const set of sets.values()) {
    for (let index = 0; index < set.length; index += 2) cuts.add(set[index]!).add(set[index + 1]! + 1);
  }
  cuts.add(everything[1]! + 1);
  const sorted = [...cuts].filter(cut => cut <= everything[3]!).sort((a, b) => a - b);
  const groups = new Map<string, number[]>();
  for (const [index, from] of sorted.entries()) {
    if (from > everything[1]! && from < everything[2]!) continue;
    const to = (sorted[index + 1] ?? everything[3]! + 1) - 1;
    let signature = '';
    for (const set of sets.values()) signature += includes(set, from) ? '1' : '0';
    const group = groups.get(signature);
    if (group) group.push(from, to);
    else groups.set(signature, [from, to]);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** Characters that people can read, the best first: ranges of code points. */
export const readable: readonly number[] = [97, 122, 48, 57, 65, 90, 45, 45, 95, 95, 46, 46, 47, 47, 32, 32, 33, 126];

function rank(group: Characters): number {
  for (let index = 0; index < readable.length; index += 2) {
    for (let at = 0; at < group.length; at += 2) {
      if (group[at]! <= readable[index + 1]! && group[at + 1]! >= readable[index]!) return index;
    }
  }
  return readable.length;
}

interface Deterministic {
  step(state: number, group: number): number;
  accepts(state: number): boolean;
  isEmpty(state: number): boolean;
}

function determinize(machine: Machine, groups: readonly Characters[], budget: { left: number }): Deterministic {
  const states: number[][] = [];
  const numbers = new Map<string, number>();
  const steps = new Map<number, number>();
  const acceptance: (boolean | undefined)[] = [];
  const number = (members: number[]): number => {
    // What has been accepted stays accepted: one state for all of it.
    const kept = members.includes(machine.accept) ? [machine.accept] : members;
    const key = kept.join(',');
    let known = numbers.get(key);
    if (known === undefined) {
      known = states.length;
      numbers.set(key, known);
      states.push(kept);
    }
    return known;
  };
  // The first state stands apart (it alone is at the start of the text).
  states.push(closure(machine, [machine.start], true, false));
  return {
    step(state, group) {
      const key = state * groups.length + group;
      const known = steps.get(key);
      if (known !== undefined) return known;
      const code = groups[group]![0]!;
      const reached = new Set<number>();
      for (const at of states[state]!) {
        const set = machine.reads[at];
        if (set && includes(set, code)) reached.add(machine.goes[at]!);
      }
      const members = closure(machine, reached, false, false);
      budget.left -= states[state]!.length + members.length + 1;
      const to = number(members);
      steps.set(key, to);
      return to;
    },
    accepts(state) {
      acceptance[state] ??= closure(machine, states[state]!, state === 0, true).includes(machine.accept);
      return acceptance[state];
    },
    isEmpty: state => states[state]!.length === 0,
  };
}
