/** What the search knows of the value that it looks for, on one path. */
import type { SchemaNode } from './node.ts';
import type { Way } from './reasons.ts';

/** A schema that must refuse the value. */
export interface Refused {
  readonly node: SchemaNode;
  /** It is part of what accepts the value: what it speaks of is no stranger there. */
  readonly isOwn: boolean;
}

/** Ways of which one must be gone. */
export interface Choice {
  readonly ways: readonly Way[];
  /** So many of the known schemas do not clash with any of the ways. */
  readonly checked: number;
}

/** What is known of the value on one path of the search. */
export interface State {
  yes: Map<number, SchemaNode>;
  /** Ids of those of `yes` that are no parts of what accepts the value (reasons.ts, `isOwn`). */
  foreign: Set<number>;
  denied: Set<number>;
  leaf: SchemaNode[];
  open: Choice[];
  /** Those of `yes`, in the order in which they came. */
  known: SchemaNode[];
  /** Refused schemas whose ways are not listed yet. */
  refused: Refused[];
  /** Why a value that fits all this would not be certain. */
  doubt: string | undefined;
}

/** Nothing is known yet. */
export function emptyState(): State {
  return {
    yes: new Map(),
    foreign: new Set(),
    denied: new Set(),
    leaf: [],
    open: [],
    known: [],
    refused: [],
    doubt: undefined,
  };
}

/** The same with other choices open, to go on from without touching the first. */
export function copyState(state: State, open: Choice[]): State {
  return {
    ...state,
    yes: new Map(state.yes),
    foreign: new Set(state.foreign),
    denied: new Set(state.denied),
    leaf: [...state.leaf],
    open: [...open],
    known: [...state.known],
    refused: [...state.refused],
  };
}

const unionKeys = new Set(['id', 'fullId', 'hasModes', 'notes', 'anyOf', 'isPicked', 'isNullable']);

/** True where the schema is `anyOf` and nothing else. */
export function isUnionAlone(node: SchemaNode): boolean {
  return node.anyOf !== undefined && Object.keys(node).every(key => unionKeys.has(key));
}

/** The same text for the same set of schemas. */
export function keyOf(nodes: readonly SchemaNode[]): string {
  if (nodes.length === 1) return String(nodes[0]!.id);
  return [...new Set(nodes.map(node => node.id))].sort((a, b) => a - b).join(',');
}
