/**
 * Bounds, from its syntax, how many steps a backtracking engine can take for a regular expression.
 *
 * The expression becomes the automaton of its character positions (Glushkov). Each way in which an engine can read a
 * part of the text is one path in it, so the steps are bounded by the number of paths. Inside a loop (a strongly
 * connected part) no text may lead from a position back to it in two ways; else the paths may double with each round, and
 * there is no bound worth having. Between loops the choices multiply into a polynomial in the length of the text.
 */
import { all, type Characters, foldedGenerously, overlap } from './characters.ts';
import { type Polynomial, product, sum } from './polynomial.ts';
import type { Tree } from './syntax.ts';

type Edges = [position: number, ways: number][];

/** How a part of the expression can begin and end, and in how many ways it can match nothing. */
interface Part {
  empty: number;
  first: Edges;
  last: Edges;
}

const maxPositions = 600;
const maxEdges = 20_000;
const expandUpTo = 8;

class Unbounded extends Error {}

/** What the judgement itself may cost: some 50 ms. */
class Effort {
  #left = 2_000_000;

  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new Unbounded();
  }

  overlap(a: Characters, b: Characters): boolean {
    this.spend(2 + (a.length + b.length) / 2);
    return overlap(a, b);
  }
}

/** The bound on steps over a text of a length, or undefined where the number may grow exponentially or is not known. */
export function backtrackingSteps(tree: Tree, flags: string): Polynomial | undefined {
  try {
    return stepsOf(tree, flags, false, beginsAtStart(tree, flags), new Effort());
  } catch (error) {
    if (error instanceof Unbounded) return undefined;
    throw error;
  }
}

function stepsOf(tree: Tree, flags: string, backwards: boolean, isAnchored: boolean, effort: Effort): Polynomial {
  const characters: Characters[] = [[]]; // Position 0 is the begin.
  const next: Map<number, number>[] = [new Map()];
  let edgeCount = 0;
  let everywhere: Polynomial = []; // Steps of the lookarounds that any path may meet …
  let atBegin: Polynomial = []; // … and of those that are met once for each begin.

  const link = (from: Edges, to: Edges): void => {
    for (const [a, waysOut] of from) {
      for (const [b, waysIn] of to) {
        if (++edgeCount > maxEdges) throw new Unbounded();
        next[a]!.set(b, (next[a]!.get(b) ?? 0) + waysOut * waysIn);
      }
    }
  };

  const position = (set: Characters): Part => {
    if (characters.length > maxPositions) throw new Unbounded();
    characters.push(flags.includes('i') ? foldedGenerously(set) : set);
    next.push(new Map());
    const here = characters.length - 1;
    return { empty: 0, first: [[here, 1]], last: [[here, 1]] };
  };

  const joined = (a: Part, b: Part): Part => {
    link(a.last, b.first);
    return {
      empty: a.empty * b.empty,
      first: a.empty ? [...a.first, ...scaled(b.first, a.empty)] : a.first,
      last: b.empty ? [...b.last, ...scaled(a.last, b.empty)] : b.last,
    };
  };

  const looped = (part: Part, min: number): Part => {
    link(part.last, part.first);
    return { ...part, empty: min === 0 ? 1 : part.empty };
  };

  const repeated = (tree: Tree & { kind: 'repeat' }): Part => {
    const { item, min, max } = tree;
    if (max === 0) return nothing();
    const part = build(item, false);
    if (max === 1) return min === 1 ? part : { ...part, empty: part.empty + 1 };
    const copies = max === Number.POSITIVE_INFINITY ? min : max;
    // Any number of rounds has every path that a counted number has, as long as each round reads something.
    if (part.empty === 0 && (copies > expandUpTo || (min <= 1 && copies <= 1))) return looped(part, min);
    if (copies > expandUpTo) throw new Unbounded();
    let whole = copies === 0 ? looped(part, 0) : min === 0 ? { ...part, empty: part.empty + 1 } : part;
    for (let i = 1; i < copies; i++) {
      const copy = build(item, false);
      whole = joined(whole, i < min ? copy : { ...copy, empty: copy.empty + 1 });
    }
    return max === copies || copies === 0 ? whole : joined(whole, looped(build(item, false), 0));
  };

  const build = (tree: Tree, isBegin: boolean): Part => {
    effort.spend(20);
    switch (tree.kind) {
      case 'characters':
        return position(tree.characters);
      case 'backreference':
        return looped(position(all), 0); // It reads one certain text: one of the paths of "anything".
      case 'sequence': {
        let whole = nothing();
        let stillBegin = isBegin && !backwards;
        for (const item of backwards ? [...tree.items].reverse() : tree.items) {
          whole = joined(whole, build(item, stillBegin));
          stillBegin &&= isWidthless(item);
        }
        return whole;
      }
      case 'choice': {
        const parts = tree.items.map(item => build(item, isBegin));
        return {
          empty: parts.reduce((sum, part) => sum + part.empty, 0),
          first: parts.flatMap(part => part.first),
          last: parts.flatMap(part => part.last),
        };
      }
      case 'repeat':
        return repeated(tree);
      case 'look': {
        const steps = stepsOf(tree.item, flags, !tree.ahead, true, effort);
        if (isBegin) atBegin = sum(atBegin, steps);
        else everywhere = sum(everywhere, steps);
        return nothing();
      }
      default:
        return nothing();
    }
  };

  const whole = build(tree, true);
  link([[0, 1]], whole.first);
  const paths = countPaths(characters, next, effort);
  const perBegin = sum(sum(paths, product(paths, everywhere)), atBegin);
  return isAnchored ? perBegin : product(perBegin, [0, 1]);
}

/** The number of paths from the begin, each step of a path counted with the ways on that it tries. */
function countPaths(characters: Characters[], next: Map<number, number>[], effort: Effort): Polynomial {
  const components = stronglyConnected(next);
  const componentOf = new Map(components.flatMap((component, index) => component.map(one => [one, index] as const)));
  const entering: Polynomial[] = components.map(() => []);
  entering[componentOf.get(0)!] = [1];
  let total: Polynomial = [];
  // Tarjan gives components before those that lead to them.
  for (let index = components.length - 1; index >= 0; index--) {
    const component = components[index]!;
    const isLoop = component.length > 1 || next[component[0]!]!.has(component[0]!);
    const targets = new Map<number, number>();
    let isDeterministic = true;
    let fanOut = 1;
    for (const from of component) {
      const edges = [...next[from]!];
      fanOut = Math.max(fanOut, edges.length);
      for (const [to, ways] of edges) {
        if (componentOf.get(to) !== index) targets.set(to, Math.max(targets.get(to) ?? 0, ways));
        else if (ways > 1) throw new Unbounded();
      }
      if (isDeterministic && doOverlap(edges, characters, effort)) isDeterministic = false;
    }
    if (!isDeterministic) refuseDoubling(new Set(component), characters, next, effort);
    // One way between two positions of a loop for each text: at most one path to each of them.
    const ends = isDeterministic ? 1 : component.length;
    const visits = isLoop ? product(entering[index]!, [0, ends]) : entering[index]!;
    total = sum(total, product(visits, [fanOut]));
    // Where the next character decides, each path that enters a loop leaves it at one place.
    const leaving = isDeterministic ? entering[index]! : visits;
    for (const [to, ways] of targets) {
      const target = componentOf.get(to)!;
      entering[target] = sum(entering[target]!, product(leaving, [ways]));
    }
  }
  return total;
}

/**
 * Throws where some text leads from a position of a loop back to it in two ways: where two paths part at a position, go
 * on side by side with the same characters, and meet again.
 */
function refuseDoubling(
  loop: Set<number>,
  characters: Characters[],
  next: Map<number, number>[],
  effort: Effort,
): void {
  const seen = new Set<string>();
  const pending: [number, number][] = [];
  const step = (a: number, b: number): void => {
    for (const x of next[a]!.keys()) {
      for (const y of next[b]!.keys()) {
        effort.spend(1);
        if (!loop.has(x) || !loop.has(y)) continue;
        if (x === y) {
          if (a !== b) throw new Unbounded();
          continue;
        }
        const key = x < y ? `${x} ${y}` : `${y} ${x}`;
        if (seen.has(key) || !effort.overlap(characters[x]!, characters[y]!)) continue;
        seen.add(key);
        pending.push([x, y]);
      }
    }
  };
  for (const position of loop) step(position, position);
  for (let pair = pending.pop(); pair; pair = pending.pop()) step(...pair);
}

/** Whether some character leads on in two ways. */
function doOverlap(edges: Edges, characters: Characters[], effort: Effort): boolean {
  return edges.some(([a], index) =>
    edges.slice(index + 1).some(([b]) => effort.overlap(characters[a]!, characters[b]!)),
  );
}

/** Tarjan's algorithm; no deeper than the number of positions. */
function stronglyConnected(next: Map<number, number>[]): number[][] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const open = new Set<number>();
  const components: number[][] = [];
  const visit = (node: number): void => {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    stack.push(node);
    open.add(node);
    for (const to of next[node]!.keys()) {
      if (!order.has(to)) visit(to);
      if (open.has(to)) low.set(node, Math.min(low.get(node)!, low.get(to)!));
    }
    if (low.get(node) !== order.get(node)) return;
    const component: number[] = [];
    let member: number;
    do {
      member = stack.pop()!;
      open.delete(member);
      component.push(member);
    } while (member !== node);
    components.push(component);
  };
  visit(0);
  return components;
}

/** Whether a match can begin at one place of the text alone. */
function beginsAtStart(tree: Tree, flags: string): boolean {
  if (flags.includes('m')) return false;
  if (tree.kind === 'start' || flags.includes('y')) return true;
  if (tree.kind === 'choice') return tree.items.every(item => beginsAtStart(item, flags));
  if (tree.kind !== 'sequence') return false;
  for (const item of tree.items) {
    if (beginsAtStart(item, flags)) return true;
    if (!isWidthless(item)) return false;
  }
  return false;
}

function isWidthless(tree: Tree): boolean {
  return (
    tree.kind !== 'characters' &&
    tree.kind !== 'sequence' &&
    tree.kind !== 'choice' &&
    tree.kind !== 'repeat' &&
    tree.kind !== 'backreference'
  );
}

function nothing(): Part {
  return { empty: 1, first: [], last: [] };
}

function scaled(edges: Edges, ways: number): Edges {
  return ways === 1 ? edges : edges.map(([position, own]) => [position, own * ways]);
}
