/** What the search knows of the value that it looks for, on one path. */
import type { SchemaNode } from './node.ts';
import type { Way } from './reasons.ts';

/** What is known of the value on one path of the search. */
export interface State {
  yes: Map<number, SchemaNode>;
  denied: Set<number>;
  leaf: SchemaNode[];
  open: Way[][];
  /** Refused schemas whose ways are not listed yet. */
  refused: SchemaNode[];
  /** Why a value that fits all this would not be certain. */
  doubt: string | undefined;
}

/** Nothing is known yet. */
export function emptyState(): State {
  return { yes: new Map(), denied: new Set(), leaf: [], open: [], refused: [], doubt: undefined };
}

/** The same with other choices open, to go on from without touching the first. */
export function copyState(state: State, open: Way[][]): State {
  return {
    ...state,
    yes: new Map(state.yes),
    denied: new Set(state.denied),
    leaf: [...state.leaf],
    open: [...open],
    refused: [...state.refused],
  };
}

/** True where the schema is `anyOf` and nothing else. */
export function isUnionAlone(node: SchemaNode): boolean {
  const { id: _id, fullId: _fullId, hasModes: _hasModes, notes: _notes, anyOf: _anyOf, ...rest } = node;
  return Object.keys(rest).length === 0;
}

/** The same text for the same set of schemas. */
export function keyOf(nodes: readonly SchemaNode[]): string {
  if (nodes.length === 1) return String(nodes[0]!.id);
  return [...new Set(nodes.map(node => node.id))].sort((a, b) => a - b).join(',');
}
