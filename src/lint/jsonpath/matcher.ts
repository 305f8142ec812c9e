/**
 * Runs many JSONPath expressions over one document in one walk. The expressions together form an automaton whose states are
 * made when they are first met; a shared (referenced) object is visited once per state, not once per use.
 */
import type { Filter } from './filter.ts';
import type { Scope } from './filter-node.ts';
import type { JsonPath, Segment, Selector } from './path.ts';

/** Called for each match; `path` goes through references, and both are only valid during the call. */
export type OnMatch = (value: unknown, path: readonly (string | number)[]) => void;

export interface Query {
  path: JsonPath;
  onMatch: OnMatch;
}

interface Condition {
  filter: Filter;
  /** The position that it opens. */
  position: number;
}

/** What happens below a state for one key: positions that open anyway, and those that a filter decides. */
interface Step {
  always: number[];
  conditions: Condition[];
  /** No condition can hold for a value that is no object or array. */
  needsObject: boolean;
  /** The following state by the outcomes of the conditions. */
  next: Map<number | string, State>;
}

interface State {
  positions: number[];
  /** Queries that match here. */
  matches: Query[];
  /** Those of them that mean the key or the parent of the match, which differ with each use of a shared object. */
  matchesPerUse: Query[];
  visited: Set<object>;
  /** The keys and indexes that a segment names; null until the step is made. All others share `other`. */
  byKey: Map<string | number, Step | null>;
  other: Step | undefined;
}

interface Position {
  query: Query;
  /** Undefined behind the last segment. */
  segment: Segment | undefined;
}

// Deeper than this a branch is put aside and walked later, since references can make walks as deep as the document is long.
const deepestWalk = 400;

export class Matcher {
  readonly #positions: Position[] = [];
  readonly #states = new Map<string, State>();
  readonly #start: State;
  readonly #shares: boolean;

  /** `shares`: false for contextual expressions, which must see every use of a shared object. */
  constructor(queries: readonly Query[], shares = true) {
    this.#shares = shares;
    const starts: number[] = [];
    for (const query of queries) {
      starts.push(this.#positions.length);
      for (const segment of query.path.segments) this.#positions.push({ query, segment });
      this.#positions.push({ query, segment: undefined });
    }
    this.#start = this.#state(starts);
  }

  /** Walks `root`, following references by `deref` (the identity where the rule wants the document as written). */
  run(root: unknown, deref: (value: unknown) => unknown): void {
    const scope: Scope = { value: undefined, key: '', parent: undefined, root, path: [], deref };
    const later: { value: object; state: State; path: (string | number)[]; values: unknown[] }[] = [];
    let path: (string | number)[] = [];
    let values: unknown[] = [];
    const onStack = new Set<object>();
    let steps = 0;

    const report = (value: unknown, matches: readonly Query[]): void => {
      for (const { path: query, onMatch } of matches) {
        if (query.parents > 0) {
          if (query.parents <= path.length) {
            onMatch(values[path.length - query.parents], path.slice(0, path.length - query.parents));
          }
        } else if (query.isKey) {
          if (path.length > 0) onMatch(path.at(-1), path);
        } else onMatch(value, path);
      }
    };

    const walk = (value: object, state: State): void => {
      if (path.length > 0 && path.length % deepestWalk === 0) {
        later.push({ value, state, path: [...path], values: [...values] });
        return;
      }
      descend(value, state);
    };

    const descend = (value: object, state: State): void => {
      values.push(value);
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) child(value, index, value[index], state);
      } else {
        for (const key in value) child(value, key, (value as Record<string, unknown>)[key], state);
      }
      values.pop();
    };

    const child = (parent: object, key: string | number, written: unknown, state: State): void => {
      const step = this.#step(state, key);
      const isPlain = step.conditions.length === 0;
      if (typeof written !== 'object' || written === null) {
        // Most values are scalars, and most of these concern no expression.
        if (isPlain || step.needsObject) {
          const next = step.next.get(0) ?? this.#follow(step, 0, []);
          if (next.matches.length === 0) return;
          path.push(key);
          report(written, next.matches);
          path.pop();
          return;
        }
      }
      const value = deref(written);
      path.push(key);
      let next: State;
      if (isPlain) next = step.next.get(0) ?? this.#follow(step, 0, []);
      else {
        scope.value = value;
        scope.key = key;
        scope.parent = parent;
        scope.path = path;
        next = this.#decide(step, scope);
      }
      if (next.positions.length > 0) {
        const isCollection = typeof value === 'object' && value !== null;
        if (!isCollection) {
          if (next.matches.length > 0) report(value, next.matches);
        } else if (this.#shares) {
          if (!next.visited.has(value)) {
            next.visited.add(value);
            if (next.matches.length > 0) report(value, next.matches);
            walk(value, next);
          } else if (next.matchesPerUse.length > 0) report(value, next.matchesPerUse);
        } else if (!onStack.has(value) && path.length < deepestUnsharedWalk && ++steps < mostUnsharedSteps) {
          onStack.add(value);
          if (next.matches.length > 0) report(value, next.matches);
          descend(value, next);
          onStack.delete(value);
        }
      }
      path.pop();
    };

    if (this.#start.matches.length > 0) report(root, this.#start.matches);
    if (typeof root === 'object' && root !== null) descend(root, this.#start);
    for (let put = later.pop(); put; put = later.pop()) {
      path = put.path;
      values = put.values;
      descend(put.value, put.state);
    }
    for (const state of this.#states.values()) state.visited.clear();
  }

  #state(positions: number[]): State {
    const sorted = positions.length > 1 ? [...new Set(positions)].sort((a, b) => a - b) : positions;
    const id = sorted.join();
    const known = this.#states.get(id);
    if (known) return known;
    const state: State = {
      positions: sorted,
      matches: [],
      matchesPerUse: [],
      visited: new Set(),
      byKey: new Map(),
      other: undefined,
    };
    for (const position of sorted) {
      const { query, segment } = this.#positions[position]!;
      if (!segment) state.matches.push(query);
      if (!segment && (query.path.isKey || query.path.parents > 0)) state.matchesPerUse.push(query);
      for (const selector of segment?.selectors ?? []) {
        // A name can name an array's item (`['0']`), and an index a key of an object (`responses[200]`).
        if (selector.kind === 'index' && selector.index >= 0) {
          state.byKey.set(selector.index, null).set(String(selector.index), null);
        } else if (selector.kind === 'name') {
          state.byKey.set(selector.name, null);
          if (/^\d{1,9}$/.test(selector.name)) state.byKey.set(Number(selector.name), null);
        }
      }
    }
    this.#states.set(id, state);
    return state;
  }

  #step(state: State, key: string | number): Step {
    const known = state.byKey.get(key);
    if (known) return known;
    if (known === undefined) {
      state.other ??= this.#makeStep(state, undefined);
      return state.other;
    }
    const step = this.#makeStep(state, key);
    state.byKey.set(key, step);
    return step;
  }

  #makeStep(state: State, key: string | number | undefined): Step {
    const step: Step = { always: [], conditions: [], needsObject: true, next: new Map() };
    for (const position of state.positions) {
      const { segment } = this.#positions[position]!;
      if (!segment) continue;
      if (segment.deep) step.always.push(position);
      for (const selector of segment.selectors) {
        const filter = filterOf(selector);
        if (filter) {
          step.conditions.push({ filter, position: position + 1 });
          if (!filter.needsObject) step.needsObject = false;
        } else if (selects(selector, key)) step.always.push(position + 1);
      }
    }
    return step;
  }

  #decide(step: Step, scope: Scope): State {
    const isCollection = typeof scope.value === 'object' && scope.value !== null;
    const { conditions } = step;
    let bits = 0;
    let text = '';
    const held: number[] = [];
    for (let at = 0; at < conditions.length; at++) {
      const { filter, position } = conditions[at]!;
      if ((!isCollection && filter.needsObject) || !filter.test(scope)) continue;
      if (at < 31) bits |= 1 << at;
      else text += `,${at}`;
      held.push(position);
    }
    const id = text === '' ? bits : `${bits}${text}`;
    return step.next.get(id) ?? this.#follow(step, id, held);
  }

  #follow(step: Step, id: number | string, held: number[]): State {
    const next = this.#state([...step.always, ...held]);
    step.next.set(id, next);
    return next;
  }
}

// A walk that must see every use of shared objects can grow without bound; what lies beyond these is left out.
const mostUnsharedSteps = 2_000_000;
const deepestUnsharedWalk = 1000;

function selects(selector: Selector, key: string | number | undefined): boolean {
  if (selector.kind === 'wildcard') return true;
  if (selector.kind === 'name') return key !== undefined && selector.name === String(key);
  if (selector.kind === 'index') return key !== undefined && String(selector.index) === String(key);
  return false;
}

/** Filters, and the selectors that need the array at hand, as a filter on it. */
function filterOf(selector: Selector): Filter | undefined {
  if (selector.kind === 'filter') return selector.filter;
  if (selector.kind === 'slice') {
    const { start, end, step } = selector;
    return onIndex((index, length) => {
      const from = bound(start ?? 0, length);
      return index >= from && index < bound(end ?? length, length) && (index - from) % step === 0;
    });
  }
  if (selector.kind === 'index' && selector.index < 0)
    return onIndex((index, length) => index === length + selector.index);
  return undefined;
}

function bound(index: number, length: number): number {
  return index < 0 ? Math.max(0, length + index) : Math.min(index, length);
}

function onIndex(test: (index: number, length: number) => boolean): Filter {
  return {
    test: ({ key, parent }) => typeof key === 'number' && Array.isArray(parent) && test(key, parent.length),
    needsObject: false,
    contextual: false,
  };
}
