/** A regular expression as a machine that reads a text once, character by character. */
import type { Characters } from '../../pattern/characters.ts';
import { everything, type Regex } from './regex.ts';

/** States are numbers; each either reads one character, goes on without reading, or accepts. */
export interface Machine {
  readonly start: number;
  /** What a state reads; undefined where it reads nothing. */
  readonly reads: (Characters | undefined)[];
  /** Where a reading state goes. */
  readonly goes: number[];
  /** Where a state goes without reading. */
  readonly free: number[][];
  /** Passable at the start of the text only, or at its end only. */
  readonly only: ('start' | 'end' | undefined)[];
  readonly accept: number;
}

const maxStates = 4000;

/** A machine for "the expression matches somewhere in the text"; undefined where it would be too large. */
export function machineOf(regex: Regex): Machine | undefined {
  const reads: Machine['reads'] = [];
  const goes: number[] = [];
  const free: number[][] = [];
  const only: Machine['only'] = [];
  let isTooLarge = false;

  const state = (next: number[], condition?: 'start' | 'end'): number => {
    if (reads.length >= maxStates) isTooLarge = true;
    reads.push(undefined);
    goes.push(-1);
    free.push(next);
    only.push(condition);
    return reads.length - 1;
  };
  const reader = (set: Characters, to: number): number => {
    const at = state([]);
    reads[at] = set;
    goes[at] = to;
    return at;
  };

  /** Builds backwards: the entry of `part` when it goes on to `next`. */
  const build = (part: Regex, next: number): number => {
    if (isTooLarge) return next;
    switch (part.is) {
      case 'set':
        return reader(part.set, next);
      case 'start':
      case 'end':
        return state([next], part.is);
      case 'sequence': {
        let entry = next;
        for (let index = part.parts.length - 1; index >= 0; index--) entry = build(part.parts[index]!, entry);
        return entry;
      }
      case 'choice':
        return state(part.parts.map(choice => build(choice, next)));
      case 'repeat': {
        let entry = next;
        if (part.max === Number.POSITIVE_INFINITY) {
          const loop = state([]);
          free[loop]!.push(build(part.part, loop), next);
          entry = loop;
        } else {
          for (let count = part.min; count < part.max && !isTooLarge; count++)
            entry = state([build(part.part, entry), next]);
        }
        for (let count = 0; count < part.min && !isTooLarge; count++) entry = build(part.part, entry);
        return entry;
      }
    }
  };

  const accept = state([]);
  reads[accept] = everything;
  goes[accept] = accept;
  const entry = build(regex, accept);
  const start = state([entry]);
  const skip = reader(everything, start);
  free[start]!.push(skip);
  return isTooLarge ? undefined : { start, reads, goes, free, only, accept };
}

/** The states that can be reached without reading, sorted. */
export function closure(machine: Machine, from: Iterable<number>, atStart: boolean, atEnd: boolean): number[] {
  const found = new Set<number>();
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    const { [at]: condition } = machine.only;
    if ((condition === 'start' && !atStart) || (condition === 'end' && !atEnd)) {
      // Kept: the end of the text may still come.
      if (condition === 'end') found.add(at);
      continue;
    }
    found.add(at);
    for (const next of machine.free[at]!) open.push(next);
  }
  return [...found].sort((a, b) => a - b);
}

/** The sets of states that a machine can be in, met so far, and where each character led. */
interface Course {
  readonly members: readonly number[];
  readonly next: Map<number, Course>;
  /** Whether a text may end here. */
  accepts: boolean | undefined;
}

interface Courses {
  readonly start: Course;
  readonly byKey: Map<string, Course>;
  /** Members of all of them. */
  size: number;
}

const maxSize = 300_000;
const courses = new WeakMap<Machine, Courses>();

/** True where the machine accepts the text; linear in its length. */
export function accepts(machine: Machine, text: string): boolean {
  let known = courses.get(machine) ?? newCourses(machine);
  let at = known.start;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    let next = at.next.get(code);
    if (!next) {
      if (known.size > maxSize) known = newCourses(machine);
      next = step(machine, known, at, code);
      at.next.set(code, next);
    }
    // Once accepted, whatever follows is accepted too.
    if (next.members.length === 1 && next.members[0] === machine.accept) return true;
    at = next;
  }
  at.accepts ??= closure(machine, at.members, text === '', true).includes(machine.accept);
  return at.accepts;
}

function newCourses(machine: Machine): Courses {
  const fresh = { start: courseOf(closure(machine, [machine.start], true, false)), byKey: new Map(), size: 0 };
  courses.set(machine, fresh);
  return fresh;
}

function step(machine: Machine, known: Courses, from: Course, code: number): Course {
  const reached = new Set<number>();
  for (const at of from.members) {
    const set = machine.reads[at];
    if (set && includes(set, code)) reached.add(machine.goes[at]!);
  }
  const members = reached.has(machine.accept) ? [machine.accept] : closure(machine, reached, false, false);
  const key = members.join();
  let course = known.byKey.get(key);
  if (!course) {
    course = courseOf(members);
    known.byKey.set(key, course);
    known.size += members.length;
  }
  return course;
}

function courseOf(members: readonly number[]): Course {
  return { members, next: new Map(), accepts: undefined };
}

/** True where the set holds the code point. */
export function includes(set: Characters, code: number): boolean {
  for (let index = 0; index < set.length; index += 2) if (code >= set[index]! && code <= set[index + 1]!) return true;
  return false;
}
