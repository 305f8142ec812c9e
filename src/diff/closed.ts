/** Objects that rule out further properties: an added property breaks their letter, though clients pass over it. */
import { getAt, own, type Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { SchemaFinding } from './change.ts';
import type { Difference } from './schema/index.ts';

/** What is written at `path`; where that ends with `keyword` or below it, the schema that has the keyword. */
export function schemaAround(path: Path, tree: Tree, keyword: string): unknown {
  const end = path.lastIndexOf(keyword);
  // A property may be called like a keyword.
  const isBelow = end !== -1 && end >= path.length - 2 && path[end - 1] !== 'properties';
  return schemaAt(isBelow ? path.slice(0, end) : path, tree);
}

/** The place of a keyword as its schema writes it: the comparison reads `const` as a list of one value. */
export function writtenAt(path: Path, tree: Tree): Path {
  if (path.at(-1) !== 'enum') return path;
  const schema = schemaAt(path.slice(0, -1), tree);
  return own(schema, 'enum') === undefined && own(schema, 'const') !== undefined
    ? [...path.slice(0, -1), 'const']
    : path;
}

function schemaAt(path: Path, tree: Tree): unknown {
  const place = tree.place(path);
  return tree.deref(getAt(place.document.data, place.path));
}

/** Schemas joined by allOf in a row; a ring goes on for ever. */
const maxDepth = 20;

/** True where the object of the base closes itself with `additionalProperties` or `unevaluatedProperties: false`. */
export function isClosed({ base }: Pick<Difference, 'base'>, finding: Pick<SchemaFinding, 'base' | 'trees'>): boolean {
  const { base: tree } = finding.trees;
  const closes = (schema: unknown, depth: number): boolean => {
    if (own(schema, 'additionalProperties') === false || own(schema, 'unevaluatedProperties') === false) return true;
    const parts = own(schema, 'allOf');
    return depth < maxDepth && Array.isArray(parts) && parts.some(part => closes(tree.deref(part), depth + 1));
  };
  return closes(schemaAt(finding.base.at(base), tree), 0);
}
