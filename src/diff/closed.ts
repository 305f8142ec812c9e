/** Objects that rule out further properties: an added property breaks their letter, though clients pass over it. */
import { getAt, own, type Path } from '../document/pointer.ts';
import type { Tree } from '../document/tree.ts';
import type { SchemaFinding } from './change.ts';
import type { Difference } from './schema/index.ts';

/** What is written at `path`; where that ends with `keyword` or below it, the schema that has the keyword. */
export function schemaAround(path: Path, tree: Tree, keyword: string): unknown {
  const end = path.lastIndexOf(keyword);
  const place = tree.place(end === -1 || end < path.length - 2 ? path : path.slice(0, end));
  return tree.deref(getAt(place.document.data, place.path));
}

/** True where the object of the base closes itself with `additionalProperties` or `unevaluatedProperties: false`. */
export function isClosed({ base }: Pick<Difference, 'base'>, finding: Pick<SchemaFinding, 'base' | 'trees'>): boolean {
  const schema = schemaAround(finding.base.at(base), finding.trees.base, 'properties');
  return own(schema, 'additionalProperties') === false || own(schema, 'unevaluatedProperties') === false;
}
